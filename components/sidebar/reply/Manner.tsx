/** How the reply sounds: warmer or firmer, and short where that is wanted. */
import { TONES, type Tone } from '#lib/core/draft.ts';
import { useWords } from '../../ui/Words.tsx';
import type { Reply } from './use-reply.ts';

export function Manner({ reply }: { readonly reply: Reply }) {
  const { m } = useWords();
  return (
    <div className="manner">
      <fieldset className="options" aria-label={m.reply.tone}>
        {TONES.map((tone: Tone) => (
          <label key={tone}>
            <input
              type="radio"
              name="tone"
              value={tone}
              checked={tone === reply.tone}
              onChange={() => reply.setTone(tone)}
            />
            <span>{m.reply.tones[tone]}</span>
          </label>
        ))}
      </fieldset>
      <div className="options">
        <label>
          <input
            type="checkbox"
            checked={reply.length === 'short'}
            onChange={(event) => reply.setLength(event.target.checked ? 'short' : 'normal')}
          />
          <span>{m.reply.short}</span>
        </label>
      </div>
    </div>
  );
}
