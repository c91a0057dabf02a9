/** The address of a sender whose mail shows none, typed by the user. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

interface SenderAddressFormProps {
  readonly onAnswer: (address: string) => void;
  readonly onCancel: () => void;
}

export function SenderAddressForm({ onAnswer, onCancel }: SenderAddressFormProps) {
  const { m } = useWords();
  const [address, setAddress] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(address.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {/* Not of type email, which refuses addresses in other scripts than Latin. */}
      <TextField
        ref={field}
        label={m.who.theirAddress}
        value={address}
        dir="ltr"
        inputMode="email"
        spellCheck={false}
        minLength={3}
        maxLength={1000}
        required
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className="row">
        <Button type="submit" weight="primary">
          {m.who.useAddress}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}
