/** The thread list with its table, as captured in 2014 and unchanged in what matters. */
import { type Html, html } from '../../html.ts';
import type { Scene } from '../scene.ts';
import { drawRow, drawVerticalRows, type RowToDraw } from './row.ts';

export function drawList(scene: Scene, rows: readonly RowToDraw[], layout: 'horizontal' | 'vertical'): Html {
  const draw = layout === 'horizontal' ? drawRow : drawVerticalRows;
  return html`<div class="ae4 UI UJ" gh="tl"><div class="Cp"><div><table cellpadding="0" id="${scene.nextId()}" class="F cf zt" role="grid"><tbody>${rows.map((row) => draw(scene, row))}</tbody></table></div></div></div>`;
}
