/** Gmail's buttons answer to the whole mouse sequence on one element; a bare click does nothing. */
export function onFullClick(
  root: EventTarget,
  selector: string,
  action: (element: HTMLElement, event: Event) => void,
): void {
  let pressed: Element | null = null;
  let released: Element | null = null;
  const matching = (event: Event) => (event.target instanceof Element ? event.target.closest(selector) : null);
  root.addEventListener('mousedown', (event) => {
    pressed = matching(event);
    released = null;
  });
  root.addEventListener('mouseup', (event) => {
    const element = matching(event);
    released = element === pressed ? element : null;
  });
  root.addEventListener('click', (event) => {
    const element = matching(event);
    const isWhole = element !== null && element === pressed && element === released;
    pressed = null;
    released = null;
    if (isWhole && element instanceof HTMLElement) action(element, event);
  });
  root.addEventListener('keydown', (event) => {
    const element = matching(event);
    if (event instanceof KeyboardEvent && event.key === 'Enter' && element instanceof HTMLElement) {
      event.preventDefault();
      action(element, event);
    }
  });
}
