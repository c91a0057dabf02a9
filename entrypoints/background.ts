/** Starts the background. */
import { z } from 'zod';
import { defineBackground } from '#imports';
import { startBackground } from '#lib/background/start.ts';

export default defineBackground({
  type: 'module',
  main() {
    // Zod probes `new Function` otherwise, which the extension's policy reports as a violation.
    z.config({ jitless: true });
    startBackground();
  },
});
