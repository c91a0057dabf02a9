/** The view of a conversation, from what is open and the rows of the record: clients, proposals, messages, mood. */
import { expect, test } from 'vitest';
import type { OpenConversation, OpenMessage } from '#lib/background/open-tab.ts';
import type { RecordRows } from '#lib/background/rows-of.ts';
import { conversationToView } from '#lib/background/view.ts';
import type { Client, Message, Person, StoredFinding } from '#lib/core/record.ts';
import type { FindingView } from '#lib/core/view.ts';

const open = (part: Partial<OpenMessage>): OpenMessage => ({
  key: 'k',
  from: { name: 'Ana', address: 'ana@mill.example' },
  author: 'theirs',
  relayed: false,
  recipients: [],
  rawDate: 'today',
  clipped: false,
  organisation: '',
  text: 'Hello',
  analysed: true,
  findings: [],
  ...part,
});

const conversation = (messages: OpenMessage[]): OpenConversation => ({
  kind: 'open',
  site: 'gmail',
  signature: 's',
  subject: 'Subject',
  theme: 'dark',
  notOpened: 2,
  leftOut: 0,
  messages,
});

const client = (id: string, part: Partial<Client> = {}): Client => ({
  id,
  name: id,
  organisation: '',
  status: 'active',
  since: '2026-01-01',
  notes: '',
  tags: [],
  checkInEveryDays: 0,
  analyse: true,
  proposingDomains: [],
  ...part,
});

const person = (clientId: string, address: string): [string, Person] => [
  address,
  { id: address, clientId, name: clientId, address },
];

const rows = (part: Partial<RecordRows> = {}): RecordRows => ({
  people: new Map(),
  clients: new Map(),
  terms: new Map(),
  messages: new Map(),
  findings: new Map(),
  history: new Map(),
  reply: new Map(),
  granted: new Map(),
  ...part,
});

const finding = (signal: FindingView['signal'], state: FindingView['state'] = 'open'): StoredFinding => ({
  id: signal,
  messageId: 'm',
  signal,
  state,
  confidence: 1,
  field: 'text',
  ranges: [[0, 5]],
  reason: { kind: 'rule', params: { rule: 'r' } },
  engineVersion: 1,
});

const row = (id: string, text: string): Message => ({
  id,
  threadId: 't',
  personId: 'p',
  direction: 'incoming',
  subject: 'As stored',
  text,
  storedAt: 1,
});

test('a conversation with two clients shows both, the newest first, with the addresses that take part', () => {
  const view = conversationToView({
    conversation: conversation([
      open({ key: '1' }),
      open({
        key: '2',
        author: 'mine',
        from: { name: 'Me', address: 'me@x.example' },
        recipients: ['bo@berg.example'],
      }),
    ]),
    rows: rows({
      people: new Map([
        person('Ana', 'ana@mill.example'),
        person('Ana', 'ana@home.example'),
        person('Bo', 'bo@berg.example'),
      ]),
      clients: new Map([client('Ana'), client('Bo')].map((each) => [each.id, each])),
    }),
    notClients: [],
  });
  expect(view.clients.map((card) => [card.client.name, card.addresses])).toEqual([
    ['Bo', ['bo@berg.example']],
    ['Ana', ['ana@mill.example']],
  ]);
  expect(view).toMatchObject({ proposals: [], notOpened: 2, theme: 'dark', withoutAddress: 0 });
});

test('a stored message shows its stored words and flags, a stranger’s those of the open conversation', () => {
  const view = conversationToView({
    conversation: conversation([
      open({ key: '1', messageId: 'm', text: '' }),
      open({ key: '2', from: { name: 'Cy', address: 'cy@cloud.example' }, findings: [finding('hostility')] }),
      open({ key: '3', messageId: 'erased', text: '' }),
    ]),
    rows: rows({ messages: new Map([['m', row('m', 'Stored')]]), findings: new Map([['m', [finding('praise')]]]) }),
    notClients: [],
  });
  expect(view.messages.map(({ key, text, subject, messageId }) => [key, text, subject, messageId])).toEqual([
    ['3', '', 'Subject', undefined],
    ['2', 'Hello', 'Subject', undefined],
    ['1', 'Stored', 'As stored', 'm'],
  ]);
  expect(view.messages.map(({ findings }) => findings.map(({ signal }) => signal))).toEqual([
    [],
    ['hostility'],
    ['praise'],
  ]);
});

test('a shared domain makes a client likely, a public provider does not; the list of non-clients is shown', () => {
  const from = (address: string) => open({ key: address, from: { name: 'X', address }, organisation: 'Org' });
  const view = conversationToView({
    conversation: conversation([
      from('bo@mill.example'),
      from('cy@agency.example'),
      from('dee@gmail.com'),
      from('eve@news.example'),
    ]),
    rows: rows({
      people: new Map([person('Ana', 'ana@mill.example'), person('Ana', 'ana@gmail.com')]),
      clients: new Map([
        ['Ana', client('Ana')],
        ['Agency', client('Agency', { proposingDomains: ['agency.example'] })],
      ]),
    }),
    notClients: ['eve@news.example', 'gone@away.example'],
  });
  expect(view.proposals.map(({ address, likelyClient }) => [address, likelyClient?.name])).toEqual([
    ['dee@gmail.com', undefined],
    ['cy@agency.example', 'Agency'],
    ['bo@mill.example', 'Ana'],
  ]);
  expect(view.proposals[0]?.organisation).toBe('Org');
  expect(view.notClients).toEqual(['eve@news.example']);
});

test('the mood line counts open and confirmed flags; displeasure outweighs thanks, business is no mood', () => {
  const past = (...findings: StoredFinding[]) => ({ message: row('m', ''), findings });
  const view = conversationToView({
    conversation: conversation([open({})]),
    rows: rows({
      people: new Map([person('Ana', 'ana@mill.example')]),
      clients: new Map([['Ana', client('Ana')]]),
      history: new Map([
        [
          'Ana',
          [
            past(finding('praise')),
            past(finding('scope-creep')),
            past(finding('praise'), finding('dissatisfaction')),
            past(finding('hostility', 'not-a-problem')),
          ],
        ],
      ]),
    }),
    notClients: [],
  });
  expect(view.clients[0]?.mood.map(({ mood }) => mood)).toEqual(['warm', 'even', 'strained', 'even']);
});
