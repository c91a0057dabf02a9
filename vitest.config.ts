/** The test projects, one a kind of test; `npm test` runs them all through tests/run.ts. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumArguments, findChromium } from './tests/support/chromium.ts';

const inNode = (name: string, timeout: number, parallel = true) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node',
    testTimeout: timeout,
    hookTimeout: timeout,
    fileParallelism: parallel,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { ...inNode('unit', 10_000), plugins: [WxtVitest()] },
      inNode('props', 60_000),
      inNode('arch', 60_000),
      inNode('pages', 120_000, false),
      inNode('build', 120_000),
      inNode('e2e', 240_000, false),
      {
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.tsx'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
