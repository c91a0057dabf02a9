/** How the reply sounds: warmer or firmer, short or not. */
import { type DraftLength, LENGTHS, TONES, type Tone } from '#lib/core/draft.ts';
import { useWords } from '../../ui/Words.tsx';
import type { Reply } from './use-reply.ts';

export function Manner({ reply }: { readonly reply: Reply }) {
  const { m } = useWords();
  return (
    <div className="manner">
      <Options<Tone>
        label={m.reply.tone}
        options={TONES.map((value) => ({ value, label: m.reply.tones[value] }))}
        chosen={reply.tone}
        onChoose={reply.setTone}
      />
      <Options<DraftLength>
        label={m.reply.length}
        options={LENGTHS.map((value) => ({ value, label: m.reply.lengths[value] }))}
        chosen={reply.length}
        onChoose={reply.setLength}
      />
    </div>
  );
}

interface OptionsProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Options<T extends string>({ label, options, chosen, onChoose }: OptionsProps<T>) {
  return (
    <fieldset className="options" aria-label={label}>
      {options.map(({ value, label: name }) => (
        <label key={value}>
          <input type="radio" name={label} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
