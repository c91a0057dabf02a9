/** The areas that a docked sidebar must leave clear. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openReader } from '#tests/support/page-reader.ts';

test('the reader, an open reply box and compose windows; nothing of hidden views', async () => {
  const reader = await openReader();
  const source = readFileSync(new URL('./gmail/conversation-2025-en/source.html', import.meta.url), 'utf8');
  const dialog =
    '<div class="dw"><div role="dialog" style="position:fixed;bottom:0;right:0;width:300px;height:200px"></div></div>';
  const page = await reader.open(source.replace('</body>', `${dialog}</body>`));
  const { areas, bodies, box } = await page.evaluate(() => {
    const rectOf = (element: Element | null) => element?.getBoundingClientRect().toJSON();
    return {
      areas: globalThis.goodTermsReader
        ?.createGmailPage(window)
        .keepClear()
        .map((rect) => rect.toJSON()),
      bodies: [...document.querySelectorAll('[role=main] .h7 .a3s.aiL')].map(rectOf),
      box: rectOf(document.querySelector('.M9')),
    };
  });
  await reader.close();
  const [area] = areas ?? [];
  expect(area.top).toBe(bodies[0].top);
  expect(area.bottom).toBe(bodies.at(-1).bottom);
  expect(areas).toContainEqual(box);
  expect(areas).toContainEqual(expect.objectContaining({ width: 300, height: 200 }));
  expect(areas).toHaveLength(3);
});
