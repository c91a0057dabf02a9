/** What HTML's tags mean for laying out text and for looking further, one look-up a node. */
export interface Tag {
  readonly node: 'element' | 'text' | 'other';
  /** Lower case. */
  readonly name: string;
  /** Its text is not shown. */
  readonly isHidden: boolean;
  /** Begins and ends a line. */
  readonly isBlock: boolean;
  /** An empty line stands around it. */
  readonly isParagraph: boolean;
  /** A row of a table, or the table itself. */
  readonly isRow: boolean;
  readonly isCell: boolean;
  /** The attributes that can tell a quote, a signature or hidden text; asking for more would double the time. */
  readonly tells: 'all' | 'style' | 'class' | 'id' | 'nothing';
}

const listOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const HIDDEN = listOf('script style head title template noscript xml textarea select button svg object');
const BLOCKS = listOf(
  'div p li ul ol table tr blockquote hr h1 h2 h3 h4 h5 h6 pre center section article header footer form dl dt dd ' +
    'address body fieldset figure',
);
const PARAGRAPHS = listOf('p ul ol h1 h2 h3 h4 h5 h6 table blockquote');
const TELLS: Readonly<Record<string, Tag['tells']>> = {
  div: 'all',
  section: 'all',
  blockquote: 'all',
  span: 'style',
  p: 'class',
  pre: 'class',
  table: 'class',
  hr: 'id',
};

/** Keyed by the node's own spelling, so that no string is made for a node. Bounded, for mails may invent tags. */
const known = new Map<string, Tag>();
const MAX_KNOWN = 500;

export function tagOf(nodeName: string): Tag {
  const found = known.get(nodeName);
  if (found) return found;
  const name = nodeName.toLowerCase();
  const tag: Tag = {
    node: !name.startsWith('#') ? 'element' : name === '#text' ? 'text' : 'other',
    name,
    isHidden: HIDDEN.has(name),
    isBlock: BLOCKS.has(name),
    isParagraph: PARAGRAPHS.has(name),
    isRow: name === 'tr' || name === 'table',
    isCell: name === 'td' || name === 'th',
    tells: (Object.hasOwn(TELLS, name) && TELLS[name]) || 'nothing',
  };
  if (known.size < MAX_KNOWN) known.set(nodeName, tag);
  return tag;
}
