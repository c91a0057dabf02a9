/** The three weights of a button: one primary a view, secondary beside it, quiet for everything else. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly weight?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: ReactNode;
}

export function Button({ weight = 'secondary', icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${weight} ${className ?? ''}`.trim()}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly label: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className="icon-button" aria-label={label} title={label}>
      {icon}
    </button>
  );
}
