/** `window.practice`: what a test may ask of a practice page, whichever mail program it plays. */

export interface Practice {
  /** Mails that somebody sent; must stay empty. */
  readonly sent: string[];
  /** How often the reply box heard each event; `untrusted` counts those made by script. */
  readonly heard: { input: number; keydown: number; paste: number; untrusted: number };
  /** The HTML of the visible editors, in document order; where the editor has a model of its own, by that. */
  editors(): string[];
  /** The text that the page knows of by `input` events, in the order of the visible editors. */
  noticed(): string[];
  redrawRows(): void;
  redrawSubjects(): void;
  recycleRows(shift: number): void;
  /** A new mail arrives in a conversation; an open view gets it beside the others and stays as it is. */
  receive(threadId: string, text: string): void;
  /** The id of the open conversation. */
  openThread(): string | undefined;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
