/** Somebody's name or address, isolated so that no direction mark in it can turn the text around it. */
import { useWords } from './Words.tsx';

export function Name({ name, address }: { name: string; address?: string | undefined }) {
  const { m } = useWords();
  return <bdi className="name">{name.trim() || address || m.common.noName}</bdi>;
}
