/** How sure a flag has to be: the more so, the more a false one costs and the more everyday mail sounds like it. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/core/language.ts';
import { SENSITIVITIES, SIGNALS } from '#lib/core/signal.ts';
import { gravityOf } from '#lib/signals/model/decide.ts';
import { THRESHOLDS } from '#lib/signals/model/weights.ts';

test('only a wish for more depends on whether terms are on record', () => {
  const changed = SIGNALS.filter((signal) => gravityOf(signal, true) !== gravityOf(signal, false));
  expect(changed).toEqual(['scope-creep']);
  expect([gravityOf('scope-creep', false), gravityOf('scope-creep', true)]).toEqual(['request', 'everyday']);
});

test.each(LANGUAGES)(
  'what may alarm has to be surer than what is calm, and each sensitivity surer than the next: %s',
  (language) => {
    for (const sensitivity of SENSITIVITIES) {
      const { calm, alarm, everyday, request } = THRESHOLDS[sensitivity][language];
      expect(alarm).toBeGreaterThan(calm);
      expect(everyday).toBeGreaterThanOrEqual(alarm);
      expect(request).toBeGreaterThan(calm);
      expect(request).toBeLessThan(everyday);
    }
    for (const gravity of ['calm', 'alarm', 'everyday', 'request'] as const) {
      const [cautious, normal, eager] = (['cautious', 'normal', 'eager'] as const).map(
        (sensitivity) => THRESHOLDS[sensitivity][language][gravity],
      );
      expect(cautious).toBeGreaterThan(normal ?? 1);
      expect(normal).toBeGreaterThan(eager ?? 1);
    }
  },
);
