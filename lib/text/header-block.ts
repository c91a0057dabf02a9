/** Finds the header block of another mail in plain lines: "From: … Sent: … To: … Subject: …", localized or wrapped. */
import { type HeaderLabel, headerLabelOf } from './header-words.ts';

const MAX_LINES = 16;
const LABELLED = /^[*_\s]{0,3}([^:：<>\d@*_]{1,30})[*_\s]{0,3}[:：][*_\s]{0,3}(.*)$/u;

/** How many lines from `index` on are such a block, or 0. `announced`: a marker or a drawn line stands above. */
export function headerBlockLength(keys: readonly string[], index: number, announced: boolean): number {
  const kinds = new Set<HeaderLabel>();
  let end = index;
  let unknown = 0;
  let withAddress = false;
  let withTime = false;
  let wrapped = 0;
  for (let line = index; line < Math.min(keys.length, index + MAX_LINES); line++) {
    const key = keys[line] ?? '';
    const labelled = LABELLED.exec(key);
    const kind = labelled ? headerLabelOf(labelled[1] ?? '') : undefined;
    if (line === index && (kind === undefined || kind === 'other') && !(labelled && announced)) return 0;
    if (!labelled) {
      if (key === '' && LABELLED.test(keys[line + 1] ?? '') && line > index) continue;
      const continues = key !== '' && wrapped < 3 && (/[@<>;]/.test(key) || isDateLine(key));
      if (!continues) break;
      wrapped++;
    }
    if (kind) kinds.add(kind);
    else if (labelled) unknown++;
    if (/@/.test(key)) withAddress = true;
    if (/\d/.test(key)) withTime = true;
    end = line + 1;
  }
  const known = kinds.size - (kinds.has('other') ? 1 : 0);
  const sure =
    (kinds.has('from') && known >= 3 && (withAddress || kinds.has('subject'))) ||
    (known >= 3 && withAddress && withTime) ||
    (announced && kinds.has('from') && known >= 2) ||
    (kinds.has('from') && known >= 2 && withAddress && withTime) ||
    (announced && withAddress && withTime && known + unknown >= 3);
  return sure ? end - index : 0;
}

function isDateLine(key: string): boolean {
  return key.length < 60 && /\d{1,2}[:.]\d{2}/.test(key);
}

/** Yandex writes "To: …;" and "Subject: …;" above the line that introduces the quote. */
export function isHeaderAboveQuote(key: string): boolean {
  const label = key.endsWith(';') ? LABELLED.exec(key)?.[1] : undefined;
  const kind = label === undefined ? undefined : headerLabelOf(label);
  return kind === 'to' || kind === 'subject' || kind === 'other';
}
