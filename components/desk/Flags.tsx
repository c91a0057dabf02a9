/** What is read and how, how readily each signal is spoken of, and the verdicts that count for a client. */
import { Undo2 } from 'lucide-react';
import { SENSITIVITIES, type Sensitivity, SIGNALS, type Signal } from '#lib/core/signal.ts';
import { ALARMS } from '#lib/signals/model/alarms.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/Field.tsx';
import { SIGNAL_ICONS } from '../ui/signal-icons.ts';
import { useWords } from '../ui/Words.tsx';
import './flags.css';

export interface GivenVerdicts {
  readonly clientId: string;
  readonly clientName: string;
  readonly signal: Signal;
  readonly notAProblem: number;
  readonly confirmed: number;
}

export interface FlagsProps {
  /** `normal` where a signal is not named. */
  readonly sensitivity: Readonly<Partial<Record<Signal, Sensitivity>>>;
  readonly verdicts: readonly GivenVerdicts[];
  readonly onSensitivity: (signal: Signal, sensitivity: Sensitivity) => void;
  readonly onTakeBack: (clientId: string, signal: Signal) => void;
}

export function Flags({ sensitivity, verdicts, onSensitivity, onTakeBack }: FlagsProps) {
  const { m } = useWords();
  return (
    <>
      <p className="desk-lead">{m.flags.howItReads}</p>
      <section className="check">
        <h2>{m.flags.sensitivity}</h2>
        <p className="desk-lead">{m.flags.sensitivityHint}</p>
        <ul className="signals">
          {SIGNALS.map((signal) => (
            <SignalRow
              key={signal}
              signal={signal}
              chosen={sensitivity[signal] ?? 'normal'}
              onChoose={(value) => onSensitivity(signal, value)}
            />
          ))}
        </ul>
      </section>
      <section className="check">
        <h2>{m.flags.verdicts}</h2>
        <p className="desk-lead">{m.flags.verdictsHint}</p>
        {verdicts.length === 0 ? (
          <p className="desk-none">{m.flags.verdictsNone}</p>
        ) : (
          <ul className="signals">
            {verdicts.map((given) => (
              <VerdictRow key={`${given.clientId} ${given.signal}`} given={given} onTakeBack={onTakeBack} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

interface SignalRowProps {
  readonly signal: Signal;
  readonly chosen: Sensitivity;
  readonly onChoose: (sensitivity: Sensitivity) => void;
}

function SignalRow({ signal, chosen, onChoose }: SignalRowProps) {
  const { m, format } = useWords();
  const Icon = SIGNAL_ICONS[signal];
  const options = SENSITIVITIES.map((value) => ({ value, label: m.flags.sensitivities[value] }));
  return (
    <li className="signal">
      <Icon aria-hidden />
      <SelectField
        label={m.signals[signal]}
        hint={m.flags.alarms({ perThousand: format.number(Math.ceil(ALARMS[signal][chosen] * 1000)) })}
        value={chosen}
        options={options}
        onChange={onChoose}
      />
    </li>
  );
}

interface VerdictRowProps {
  readonly given: GivenVerdicts;
  readonly onTakeBack: FlagsProps['onTakeBack'];
}

function VerdictRow({ given, onTakeBack }: VerdictRowProps) {
  const { m, format } = useWords();
  const announce = useAnnounce();
  const { clientId, clientName, signal, notAProblem, confirmed } = given;
  const Icon = SIGNAL_ICONS[signal];
  const said = [
    notAProblem > 0 ? m.flags.saidNotAProblem({ count: format.number(notAProblem) }) : [],
    confirmed > 0 ? m.flags.saidConfirmed({ count: format.number(confirmed) }) : [],
  ].flat();
  return (
    <li className="signal">
      <Icon aria-hidden />
      <p>
        <bdi>{clientName}</bdi>
        <span className="signal-said">
          {m.signals[signal]} · {said.join(' · ')}
        </span>
      </p>
      <Button
        weight="quiet"
        icon={<Undo2 aria-hidden />}
        onClick={() => {
          onTakeBack(clientId, signal);
          announce(m.flags.takenBack);
        }}
      >
        {m.flags.takeBack}
      </Button>
    </li>
  );
}
