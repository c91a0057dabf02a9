/** The views of the desk, each the hash of its link. */
export const DESK_VIEWS = ['settings', 'flags', 'self-check'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** The first view where the hash names none. */
export function viewOfHash(hash: string): DeskView {
  return DESK_VIEWS.find((view) => hash === `#${view}`) ?? DESK_VIEWS[0];
}
