/** The user's own name, as they sign: seen, changed, or emptied to be asked for again. */
import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';

interface OwnNameProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

export function OwnName({ name, onChange }: OwnNameProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(name);

  function submit(event: FormEvent) {
    event.preventDefault();
    onChange(typed.trim());
    announce(m.settings.saved);
  }

  return (
    <form className="own-name" onSubmit={submit}>
      <TextField
        label={m.settings.ownName}
        value={typed}
        dir="auto"
        maxLength={100}
        autoComplete="name"
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={typed.trim() === name}>
        {m.settings.save}
      </Button>
    </form>
  );
}
