/** The organisation that "Add as client" proposes, from an address or a signature. */
import { domainOf, isPublicProvider, isRelayOrList } from './addresses.ts';
import { cleanName } from './clean-name.ts';

/** "Atelier North" of `ana@atelier-north.com`; '' where the domain is a public provider's or a service's. */
export function organisationFromAddress(address: string): string {
  const domain = domainOf(address);
  if (domain === '' || isPublicProvider(domain) || isRelayOrList(address)) return '';
  const labels = domain.split('.');
  const hasSecondLevel = labels.length >= 3 && SECOND_LEVEL.has(labels[labels.length - 2] ?? '');
  const label = labels[labels.length - (hasSecondLevel ? 3 : 2)] ?? '';
  if (label.length < 2 || label.startsWith('xn--') || !/[a-z]/.test(label)) return '';
  return label
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

const SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
  'gen',
  'biz',
  'web',
  'info',
  'or',
  'ne',
  'gob',
  'k12',
  'bel',
  'av',
  'dr',
]);

/** Words that make a line of a signature a company's name, at its end or its start. */
const COMPANY =
  /(?:^|[\s,"«“(])(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|ug|corp|co|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s?|b\.?v|n\.?v|pty|oy|ab|a\/s|aps|limited|corporation|company|studio|studios|agency|group|a\.?ş|ş(?:ti|irketi)|ltd\.? şti|ajans|ajansı|stüdyo|stüdyosu|тоо|ооо|оао|зао|ао|ип|жшс|ақ|жк|студия|студиясы|агентство|агенттігі|компаниясы|компания|شرکت|استودیو|آژانس|گروه|هلدینگ)\.?(?=$|[\s,"»”)|])/iu;

/**
 * The domain as the signature spells it ("Juniper Bakery" for juniperbakery.example), else a line of the signature that
 * names a company, else the domain made readable, else ''. The user sees and edits it.
 */
export function proposeOrganisation(address: string, signatureText: string): string {
  const lines = signatureText.slice(0, 4000).split('\n').slice(0, 20).map(cleanName);
  const ofDomain = organisationFromAddress(address);
  return spelledIn(lines, ofDomain) ?? companyIn(lines) ?? ofDomain;
}

/** The words of a line whose letters together are the domain's name, spelled with capitals as their owner does. */
function spelledIn(lines: readonly string[], ofDomain: string): string | undefined {
  const wanted = lettersOf(ofDomain);
  if (wanted.length < 4) return undefined;
  for (const line of lines) {
    if (/[@/]|www\./i.test(line)) continue;
    const words = line.split(/[\s,|•·()«»“”"]+/).filter((word) => word !== '');
    for (let first = 0; first < words.length; first += 1) {
      for (let end = first + 1; end <= Math.min(words.length, first + 6); end += 1) {
        const spelled = words.slice(first, end).join(' ');
        if (lettersOf(spelled) === wanted && spelled !== spelled.toLowerCase()) return spelled;
      }
    }
  }
  return undefined;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function companyIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    for (const piece of line.split(/\s[|•·]\s|\t/)) {
      const name = piece.replace(/^[\s*_–—-]+|[\s*_–—,-]+$/g, '');
      const isName =
        name.length >= 3 && name.length <= 60 && !/[@:]|\d{4}|https?|www\./i.test(name) && name.split(' ').length <= 7;
      if (isName && COMPANY.test(name)) return name;
    }
  }
  return undefined;
}
