/** The clients that match what was typed; each opens the newest conversation with them. */
import { isolate } from '#lib/i18n/isolate.ts';
import { Name } from '../ui/Name.tsx';
import { useWords } from '../ui/Words.tsx';
import type { PopupModel } from './model.ts';

export function SearchResults({ model, onOpen }: { model: PopupModel; onOpen: (clientId: string) => void }) {
  const { m } = useWords();
  const { found, query, failure } = model;
  if (found === undefined) return failure === undefined && <p className="popup-loading">{m.popup.loading}</p>;
  if (found.length === 0) {
    return (
      <p className="popup-none" role="status">
        {m.popup.noResults({ query: isolate(query.trim()) })}
      </p>
    );
  }
  return (
    <section aria-labelledby="found">
      <div className="popup-head">
        <h2 id="found">{m.popup.results}</h2>
      </div>
      <ul>
        {found.map((client) => (
          <li key={client.id}>
            <button type="button" className="popup-line" onClick={() => onOpen(client.id)}>
              <span className="popup-line-name">
                <Name name={client.name} />
              </span>
              <span dir="auto" className="popup-line-words">
                {client.organisation}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
