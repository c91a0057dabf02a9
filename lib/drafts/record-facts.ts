/** What the client's record says that any draft may name. */
import { daysBetween, type IsoDay } from '#lib/core/days.ts';
import type { FactValue, OpenInvoice } from '#lib/core/draft.ts';
import type { Money } from '#lib/core/record.ts';
import type { Facts } from './facts.ts';
import { ownNameIn } from './own-name.ts';
import type { CitableTerm } from './terms.ts';

/** As the record holds it, or as the user wrote it. */
type Amount = Money | string;

export interface OpenProject {
  readonly name: string;
  readonly dueOn: IsoDay | undefined;
}

export interface ClientFacts {
  readonly since: IsoDay | undefined;
  readonly terms: readonly CitableTerm[];
  /** Neither paid nor waived; the oldest first. */
  readonly invoices: readonly OpenInvoice[];
  /** Planned or running. */
  readonly projects: readonly OpenProject[];
  /** By the hour. */
  readonly rate: Amount | undefined;
  /** The day of the last mail either way, as far as seen here. */
  readonly lastContact: IsoDay | undefined;
  /** The name of what was delivered last. */
  readonly delivered: string | undefined;
  /** The last promise of ours that was not kept. */
  readonly brokenPromise: string | undefined;
  /** Whether an earlier message was abusive too. */
  readonly abuseBefore: boolean;
}

export const NOTHING_ON_RECORD: ClientFacts = {
  since: undefined,
  terms: [],
  invoices: [],
  projects: [],
  rate: undefined,
  lastContact: undefined,
  delivered: undefined,
  brokenPromise: undefined,
  abuseBefore: false,
};

export function recordFacts(client: ClientFacts, ownName: string, today: IsoDay): Facts {
  const { since, invoices, projects, rate, lastContact, delivered, brokenPromise } = client;
  const [project] = projects;
  return known({
    'my-name': ownNameIn(ownName),
    since: since === undefined || since.slice(0, 4) === today.slice(0, 4) ? undefined : { yearOf: since },
    ...invoiceFacts(invoices[0], today),
    owed: invoices.length === 0 ? undefined : { invoices },
    left:
      projects.length === 0 ? undefined : { dated: projects.map(({ name, dueOn }) => ({ text: name, day: dueOn })) },
    project: project?.name,
    rate: typeof rate === 'object' ? { perHour: rate } : rate,
    'last-contact': lastContact === undefined ? undefined : { day: lastContact },
    delivered,
    promise: brokenPromise,
  });
}

function invoiceFacts(invoice: OpenInvoice | undefined, today: IsoDay) {
  const late = invoice?.dueOn === undefined ? 0 : daysBetween(invoice.dueOn, today);
  return {
    invoice: invoice?.number,
    amount: invoice?.amount === undefined ? undefined : amountFact(invoice.amount),
    due: invoice?.dueOn === undefined ? undefined : { day: invoice.dueOn },
    // From two on, where every language says the bare number in the plural.
    'days-late': late > 1 ? String(late) : undefined,
  };
}

function amountFact(amount: Amount): FactValue {
  return typeof amount === 'string' ? amount : { money: amount };
}

/** Without the entries that hold nothing. */
function known(facts: { readonly [Id in keyof Facts]: FactValue | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
