/** What the open flags of a conversation and the record call for: at most three situations, the fitting one first, with the facts at hand. */
import type { IsoDay } from '#lib/core/days.ts';
import type { FormOfAddress, ReplyMaterial, Situation } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import type { Finding, Signal } from '#lib/core/signal.ts';
import { addressIn } from './address-form.ts';
import { openingOf } from './compose.ts';
import type { Facts } from './facts.ts';
import { furtherFor, quotedFor } from './quoted-for.ts';
import { recipientOf } from './recipient.ts';
import { type ClientFacts, recordFacts } from './record-facts.ts';
import { greetsWithTitle, salutationIn } from './salutation.ts';
import { seedOf } from './seed.ts';
import { type CitableTerm, cited, citedOutside, inForce, termOfKind, termOutsideOf, termSpokenOf } from './terms.ts';
import { wantedBy } from './wanted-by.ts';

const MAX_PROPOSALS = 3;

export interface FlaggedMessage {
  readonly subject: string;
  readonly text: string;
  /** Where its date could be read. */
  readonly sentOn: IsoDay | undefined;
  /** The open ones alone. */
  readonly findings: readonly Finding[];
}

export interface ReplyTo {
  /** The language of the reply: the mail's own. */
  readonly language: Language;
  /** As on record; else as the client writes. */
  readonly address: FormOfAddress | undefined;
  /** The sender's name as shown; may be empty. */
  readonly recipientName: string;
  /** As the user signs; empty while it is not known. */
  readonly ownName: string;
  /** Newest first; empty for a first word of ours. */
  readonly incoming: readonly FlaggedMessage[];
  /** The user's own last mails to the same person, as far as seen here; newest first. */
  readonly ownMails: readonly string[];
  /** How the mail that theirs quotes addresses them, title and name. */
  readonly addressedAs?: string | undefined;
  readonly client: ClientFacts;
  readonly today: IsoDay;
}

/** The same input always gives the same material. */
export function proposeReplies(to: ReplyTo): ReplyMaterial {
  const { language, incoming, ownMails, recipientName, today } = to;
  const texts = incoming.map(({ text }) => text).join('\n');
  return {
    language,
    address: to.address ?? addressIn(texts, language),
    proposals: situationsFor(to).slice(0, MAX_PROPOSALS),
    facts: { ...nameFor(to), ...recordFacts(to.client, to.ownName, today) },
    special: specialFacts(to),
    openings: [...ownMails, incoming[0]?.text ?? ''].flatMap((text) => openingOf(text, language) ?? []),
    seed: seedOf(
      [recipientName, ...(incoming.length > 0 ? incoming.flatMap((one) => [one.subject, one.text]) : [today])].join(
        '\u0000',
      ),
    ),
  };
}

/** As the user has addressed them before, else by the first name; by none where they keep to titles and theirs is not known. */
function nameFor({ ownMails, addressedAs, recipientName, language, incoming }: ReplyTo): Facts {
  const [name = addressedAs] = ownMails.flatMap((mail) => salutationIn(mail, recipientName, language) ?? []);
  if (name === undefined && incoming[0] !== undefined && greetsWithTitle(incoming[0].text, language)) return {};
  return name === undefined ? recipientOf(recipientName, language) : { name };
}

/** Of each message in turn, the newest first; each situation once. */
function situationsFor({ incoming, client, today }: ReplyTo): Situation[] {
  const terms = inForce(client.terms, today);
  const overdue = client.invoices.some(({ dueOn }) => dueOn !== undefined && dueOn < today);
  return [...new Set(incoming.flatMap(({ findings }) => situationsOf(findings, client, terms, overdue)))];
}

/**
 * What must not be done comes first, then displeasure, also where it is voiced rudely (A2), before any request beside
 * it. What is owed comes before what is asked for on top. An extra is offered at a price before it is declined (A2b, A4).
 */
function situationsOf(
  findings: readonly Finding[],
  client: ClientFacts,
  terms: readonly CitableTerm[],
  overdue: boolean,
): Situation[] {
  const has = (signal: Signal) => findings.some((finding) => finding.signal === signal);
  const creep = findings.find(({ signal }) => signal === 'scope-creep');
  const found: (Situation | false)[] = [
    has('unethical-ask') && 'unethical',
    has('leaving-threat') && !has('dissatisfaction') && 'leaving',
    has('dissatisfaction') && 'unhappy',
    ...(has('hostility') && !has('dissatisfaction') ? hostile(findings, client) : []),
    has('leaving-threat') && 'leaving',
    has('terms-dispute') && 'dispute',
    has('payment-trouble') && 'late-answer',
    creep !== undefined && (termOutsideOf(creep, terms) === undefined ? 'outside-no-term' : 'outside-term'),
    creep !== undefined && 'decline',
    has('price-pressure') && 'hold-price',
    has('payment-trouble') && overdue && 'reminder-first',
    has('urgency-pressure') && 'deadline',
    has('wants-update') && 'status',
    has('referral') && 'referral',
    has('new-work') && 'new-work',
    has('praise') && 'praise',
    creep !== undefined && 'goodwill',
  ];
  return found.filter((situation) => situation !== false);
}

/** A boundary leads only on repeated abuse, or on an insult that names no complaint. */
function hostile(findings: readonly Finding[], { abuseBefore }: ClientFacts): Situation[] {
  const insults = findings.some(
    ({ signal, reason }) =>
      signal === 'hostility' && reason.kind === 'rule' && ['insult', 'threat'].includes(reason.params.rule),
  );
  return insults || abuseBefore ? ['abusive', 'upset'] : ['upset', 'abusive'];
}

/** What only some situations may name: a quote of what they answer, the term that decides them. */
function specialFacts({ incoming, client, language, today }: ReplyTo): Partial<Record<Situation, Facts>> {
  const terms = inForce(client.terms, today);
  const creep = incoming.flatMap(({ findings }) => findings).find(({ signal }) => signal === 'scope-creep');
  const mail = incoming.map(({ text }) => text).join('\n');
  const outside = citedOutside(creep, terms, mail, today);
  const spoken = cited(termSpokenOf(mail, terms), today);
  const payment = cited(termOfKind(terms, 'payment-days'), today);
  const deadline = deadlineIn(incoming, language, today);
  const complaint = quotedFor('complaint', incoming, 'dissatisfaction');
  const request = quotedFor('request', incoming, 'scope-creep');
  const quoted = (signal: Signal) => quotedFor('request', incoming, signal);
  const late = quoted('payment-trouble');
  const price = quoted('price-pressure');
  return {
    unhappy: { ...complaint, ...furtherFor(incoming, 'dissatisfaction', complaint) },
    leaving: { ...complaint, ...furtherFor(incoming, 'leaving-threat', complaint) },
    'outside-term': { ...request, ...outside, ...deadline },
    'outside-no-term': { ...request, ...deadline },
    goodwill: { ...request, ...outside, ...deadline },
    included: { ...request, ...spoken },
    'scope-unclear': { ...request, ...deadline },
    deadline: { ...deadline, ...furtherFor(incoming, 'urgency-pressure', {}) },
    dispute: { ...quoted('terms-dispute'), ...spoken },
    decline: { ...request, ...outside },
    'insist-no': { ...outside },
    'poor-idea': request,
    'hold-price': {
      ...price,
      ...cited(termOfKind(terms, 'fee'), today),
      ...furtherFor(incoming, 'price-pressure', price),
    },
    'reminder-first': payment,
    'reminder-second': payment,
    'reminder-last': payment,
    'late-answer': { ...late, ...payment, ...furtherFor(incoming, 'payment-trouble', late, true) },
    praise: quoted('praise'),
    'new-work': quoted('new-work'),
  };
}

/** Of the newest mail that names a day; a day that is over is not spoken of. */
function deadlineIn(incoming: readonly FlaggedMessage[], language: Language, today: IsoDay): Facts {
  const [day] = incoming.flatMap(({ text, sentOn }) => (sentOn && wantedBy(text, sentOn, language)) ?? []);
  return day === undefined || day < today ? {} : { deadline: { dateOf: day } };
}
