/** A list of addresses to add to and remove from; what is typed is normalised before it is kept. */
import { Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { normaliseAddress } from '#lib/text/addresses.ts';
import { useAnnounce } from './Announcer.tsx';
import { Button, IconButton } from './Button.tsx';
import { useWords } from './Words.tsx';
import './address-list.css';

interface AddressListProps {
  readonly addresses: readonly string[];
  readonly onChange: (addresses: string[]) => void;
  /** Said when the list is empty. */
  readonly none: string;
  /** Whether addresses can be typed in, not only removed. */
  readonly adds: boolean;
}

export function AddressList({ addresses, onChange, none, adds }: AddressListProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  return (
    <div className="address-list">
      {addresses.length === 0 && <p className="address-none">{none}</p>}
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <span>
              <bdi>{address}</bdi>
            </span>
            <IconButton
              label={m.settings.removeAddress({ address })}
              icon={<X aria-hidden />}
              onClick={() => {
                onChange(addresses.filter((other) => other !== address));
                announce(m.settings.addressRemoved({ address }));
              }}
            />
          </li>
        ))}
      </ul>
      {adds && (
        <AddAddress
          onAdd={(address) => {
            if (!addresses.includes(address)) onChange([...addresses, address]);
            announce(m.settings.saved);
          }}
        />
      )}
    </div>
  );
}

function AddAddress({ onAdd }: { onAdd: (address: string) => void }): ReactNode {
  const { m } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const address = normaliseAddress(typed);
    setInvalid(address === undefined);
    if (address === undefined) return;
    onAdd(address);
    setTyped('');
  }

  return (
    <form className="address-add" onSubmit={submit} noValidate>
      <label htmlFor={id} className="visually-hidden">
        {m.settings.ownAdd}
      </label>
      <input
        id={id}
        className="field-input"
        type="email"
        dir={typed === '' ? undefined : 'ltr'}
        autoComplete="email"
        placeholder={m.settings.ownAdd}
        value={typed}
        aria-invalid={invalid}
        aria-describedby={`${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" icon={<Plus aria-hidden />}>
        {m.settings.add}
      </Button>
      <p id={`${id}-error`} role="status" className="address-error">
        {invalid && m.settings.ownInvalid}
      </p>
    </form>
  );
}
