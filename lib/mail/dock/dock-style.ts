/**
 * The styles of the dock's own elements. `in-page.css` shows their host. The tab's words alone are written upright: on the
 * tab itself that would turn what inline and block mean.
 */
export const DOCK_STYLE = `
:host { all: initial; display: none; color-scheme: light dark; }
.panel, .tab { position: fixed; z-index: 2147483000; box-sizing: border-box; inset-inline-end: 0; }
.panel { inset-block: 0; background: light-dark(#faf8f5, #1d1b19); border-inline-start: 1px solid light-dark(#d9d2c7, #4a443d); }
.measured { visibility: hidden; }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }
.handle { position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 8px; padding: 0; border: 0; background: none; cursor: col-resize; touch-action: none; }
.handle:hover, .handle:focus-visible { background: light-dark(#2f6f5e55, #8fc7b455); outline: none; }
.tab { inset-block-start: 50%; padding: 12px 4px; border: 1px solid light-dark(#d9d2c7, #4a443d); border-inline-end: 0;
  border-start-start-radius: 10px; border-end-start-radius: 10px; background: light-dark(#faf8f5, #26231f); color: light-dark(#2b2723, #ece7e0);
  font: 600 13px/1.2 system-ui, sans-serif; cursor: pointer; }
.tab span { writing-mode: vertical-rl; }
.tab:focus-visible { outline: 2px solid light-dark(#2f6f5e, #8fc7b4); outline-offset: 2px; }
[hidden] { display: none !important; }
.resizing iframe { pointer-events: none; }
@media print { .panel, .tab { display: none; } }
`;
