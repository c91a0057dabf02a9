/** English wordings: the greeting. */
import type { Wordings } from '../move.ts';

export const greet: Wordings = ['Hello {name},', 'Hi {name},', 'Dear {name},', 'Hello,', 'Good day,'];
