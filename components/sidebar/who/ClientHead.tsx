/** A client at a glance: name, organisation, status, how long, and the mood of the last messages. */
import type { ClientCard } from '#lib/core/view.ts';
import { Name } from '../../ui/Name.tsx';
import { useWords } from '../../ui/Words.tsx';
import { Monogram } from './Monogram.tsx';
import { MoodLine } from './MoodLine.tsx';

export function ClientHead({ card, now }: { card: ClientCard; now: number }) {
  const { m, format } = useWords();
  const { client } = card;
  return (
    <div className="client">
      <Monogram name={client.name} />
      <div className="client-words">
        <h2>
          <Name name={client.name} address={card.addresses[0]} />
        </h2>
        {client.organisation !== '' && (
          <p className="client-organisation">
            <bdi>{client.organisation}</bdi>
          </p>
        )}
        <p className="client-facts">
          {m.who.status[client.status]} · {m.who.since({ month: format.month(client.since) })}
        </p>
      </div>
      {card.mood.length > 0 && <MoodLine mood={card.mood} now={now} />}
    </div>
  );
}
