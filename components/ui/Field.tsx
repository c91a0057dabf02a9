/** A labelled input or select; the label is always visible, for a placeholder is gone when it is needed. */
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import './field.css';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

function FieldFrame({ label, hint, children }: FieldFrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint === undefined ? undefined : hintId })}
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends ComponentPropsWithRef<'input'> {
  readonly label: string;
  readonly hint?: string;
}

export function TextField({ label, hint, ...rest }: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(ids) => <input autoComplete="off" {...rest} {...ids} className="field-input" />}
    </FieldFrame>
  );
}

interface TextAreaFieldProps extends ComponentPropsWithRef<'textarea'> {
  readonly label: string;
  readonly hint?: string;
}

export function TextAreaField({ label, hint, ...rest }: TextAreaFieldProps) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(ids) => <textarea {...rest} {...ids} className="field-input" />}
    </FieldFrame>
  );
}

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
}

export function SelectField<T extends string>({ label, hint, value, options, onChange }: SelectFieldProps<T>) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          className="field-input"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
