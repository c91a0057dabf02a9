/** What failed, what is safe, and what to do next. */
import type { Failure } from '#lib/core/failure.ts';

export const failures: Record<Failure, { title: string; text: string }> = {
  'record-full': {
    title: 'No room to store more',
    text: 'What is on record is safe, and your mail works as before. Free some space on this device, then try again.',
  },
  'record-outdated': {
    title: 'Good Terms was updated',
    text: 'What is on record is safe. Reload the page to go on.',
  },
  'record-unavailable': {
    title: 'The record cannot be opened',
    text: 'The browser refuses it for now; your mail works as before. Restart the browser, then try again.',
  },
  'no-answer': {
    title: 'Good Terms does not answer',
    text: 'Nothing is lost, and your mail works as before. Try again, or reload the page.',
  },
};
