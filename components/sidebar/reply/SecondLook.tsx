/** What the second look marks, beside the text and never in it: the words, why, which practice, and a better wording. */
import { ArrowRightLeft, BookMarked, Eye } from 'lucide-react';
import type { Phrase } from '#lib/core/draft.ts';
import type { Fault } from '#lib/core/fault.ts';
import type { Direction, Language } from '#lib/core/language.ts';
import type { ClientCard } from '#lib/core/view.ts';
import type { FoundFault } from '#lib/drafts/check/check-writing.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { shownPhrase } from './draft-text.ts';
import { Granted } from './Ledger.tsx';
import { PracticeName } from './PracticeName.tsx';
import { slotMarkFor } from './slot-words.ts';
import './second-look.css';

interface SecondLookProps {
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
  readonly faults: readonly FoundFault[];
  /** A sentence of our own that does without the fault. */
  readonly betterFor: (fault: Fault) => Phrase;
  /** Absent where the text cannot be changed from here. */
  readonly onUse?: (found: FoundFault, better: Phrase) => void;
  /** The client for whom alone a kind can be switched off, where there is one. */
  readonly client: ClientCard | undefined;
  readonly onSwitchOff: SidebarActions['quietFault'];
}

export function SecondLook({
  text,
  language,
  direction,
  faults,
  betterFor,
  onUse,
  client,
  onSwitchOff,
}: SecondLookProps) {
  const { m } = useWords();
  if (faults.length === 0) return null;
  return (
    <section className="second-look" aria-label={m.reply.secondLook}>
      <h3>
        <Eye aria-hidden />
        {m.reply.secondLook}
      </h3>
      <ul>
        {faults.map((found) => {
          const { name, reason } = m.faults[found.fault];
          const better = betterFor(found.fault);
          const isWhole = found.end - found.start >= text.trim().length;
          return (
            <li key={`${found.fault} ${found.start}`}>
              <p className="second-look-name">{name}</p>
              {!isWhole && (
                <q lang={language} dir={direction}>
                  {text.slice(found.start, found.end)}
                </q>
              )}
              <p>{reason}</p>
              <p className="second-look-practice">
                <BookMarked aria-hidden />
                <PracticeName id={found.practice} />
              </p>
              {found.fault === 'over-promise' && client !== undefined && <Granted card={client} />}
              <p className="second-look-better" lang={language} dir={direction}>
                {shownPhrase(better, slotMarkFor(language))}
              </p>
              <div className="row">
                {onUse !== undefined && !isWhole && (
                  <Button icon={<ArrowRightLeft aria-hidden />} onClick={() => onUse(found, better)}>
                    {m.reply.useBetter}
                  </Button>
                )}
                <Disclosure summary={m.reply.switchOff}>
                  <div className="row">
                    {client !== undefined && (
                      <Button
                        weight="quiet"
                        onClick={() => onSwitchOff({ fault: found.fault, quiet: true, clientId: client.client.id })}
                      >
                        {m.reply.switchOffClient}
                      </Button>
                    )}
                    <Button weight="quiet" onClick={() => onSwitchOff({ fault: found.fault, quiet: true })}>
                      {m.reply.switchOffEverywhere}
                    </Button>
                  </div>
                </Disclosure>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
