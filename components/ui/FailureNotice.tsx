/** What failed, what is safe, what to do next: the same words wherever it happens. */
import type { ReactNode } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './Words.tsx';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly actions?: ReactNode;
}

export function FailureNotice({ failure, actions }: FailureNoticeProps) {
  const words = useFailureWords();
  return (
    <Notice tone="attention" actions={actions}>
      {words(failure)}
    </Notice>
  );
}

export function useFailureWords(): (failure: Failure) => string {
  const { m } = useWords();
  return (failure) => `${m.failures[failure].title}. ${m.failures[failure].text}`;
}
