/** `npm run bench`: builds the extension and prints each promised figure as one JSON line, with whether it is kept. */
import { execFileSync } from 'node:child_process';
import { measureDrafts } from './draft-figures.ts';
import { measurePageCost } from './page-cost.ts';
import { measureReading } from './reading.ts';
import { measureNegative } from './sentiment-figures.ts';
import { measureSignals } from './signal-figures.ts';
import { measureSpeed } from './signal-speed.ts';
import { measureSizes } from './sizes.ts';

// The build's own words go to the error stream: standard output holds figures alone.
execFileSync('wxt', ['build'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
measureSizes();
measureSignals();
measureNegative();
await measureDrafts();
await measureSpeed();
await measureReading();
await measurePageCost();
