/** What a new client starts with; the mail proposes, the user corrects. */
import { useEffect, useRef, useState } from 'react';
import type { Proposal } from '#lib/core/view.ts';
import type { AddClient } from '#lib/rpc/schemas.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

interface AddClientFormProps {
  readonly proposal: Proposal;
  readonly onAdd: (data: AddClient) => void;
  readonly onCancel: () => void;
}

export function AddClientForm({ proposal, onAdd, onCancel }: AddClientFormProps) {
  const { m } = useWords();
  const [name, setName] = useState(proposal.name);
  const [organisation, setOrganisation] = useState(proposal.organisation);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ address: proposal.address, name: name.trim(), organisation: organisation.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        ref={first}
        label={m.who.name}
        value={name}
        dir="auto"
        required
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={m.who.organisation}
        hint={m.who.organisationHint}
        value={organisation}
        dir="auto"
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <div className="row">
        <Button type="submit" weight="primary">
          {m.who.save}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}
