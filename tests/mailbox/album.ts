/** Numbered pictures of a walk under `.output/walk`, and the lines that say what each step found. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export interface Album {
  /** Runs one step, says what it found, and takes a picture of the page as it is then. A step that throws counts as failed. */
  step(name: string, page: () => Page, act: () => Promise<string>): Promise<void>;
  readonly failures: readonly string[];
}

export const WALK_FOLDER = join('.output', 'walk');

export function createAlbum(): Album {
  rmSync(WALK_FOLDER, { recursive: true, force: true });
  mkdirSync(WALK_FOLDER, { recursive: true });
  const failures: string[] = [];
  let number = 0;
  return {
    failures,
    async step(name, page, act) {
      number += 1;
      const label = `${String(number).padStart(2, '0')} ${name}`;
      try {
        console.log(`${label}: ${await act()}`);
      } catch (error) {
        failures.push(name);
        console.error(`${label}: FAILED, ${error instanceof Error ? error.message : error}`);
      }
      // A tab in the background draws nothing.
      await page().bringToFront();
      await page().screenshot({ path: join(WALK_FOLDER, `${label.replaceAll(/[^\w]+/g, '-')}.png`) });
    },
  };
}
