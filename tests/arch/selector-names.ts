/** The names of a mail page that a reader leans on: classes, ids and attributes in its selectors, and in code that reads them. */
import type { SourceFile } from './source-files.ts';

/** A class, id or attribute; or the beginning, end or middle of an attribute's value. */
export interface SelectorName {
  readonly name: string;
  /** As the selector compares it: whole, or its beginning (`^=`), end (`$=`) or any part (`*=`). */
  readonly match: 'whole' | '^' | '$' | '*';
}

export function namesInSelectors(files: readonly SourceFile[]): Set<string> {
  const names = new Set<string>();
  for (const { text } of files) {
    const code = withoutComments(text);
    for (const selector of selectorsIn(code))
      for (const [, name = ''] of selector
        .replace(/"[^"]*"/g, '')
        .matchAll(/(?:[.#]|\[(?=[a-z_]))(-?[A-Za-z_][\w-]*)/g))
        names.add(name);
    for (const [, name = ''] of code.matchAll(/(?:get|has)Attribute\('([\w-]+)'\)/g)) names.add(name);
    for (const [, name = ''] of code.matchAll(/classList\.contains\('([\w-]+)'\)/g)) names.add(name);
  }
  return names;
}

/** The values that `id` and `data-` attributes are compared with: a page's own words, as much as its classes. */
export function valuesInSelectors(files: readonly SourceFile[]): SelectorName[] {
  const selectors = files.flatMap(({ text }) => selectorsIn(withoutComments(text)));
  return selectors.flatMap((selector) =>
    [...selector.matchAll(/\[(?:id|data-[\w-]+)([*^$]?)="?([^"\]]+)"?\]/g)].map(([, sign = '', name = '']) => ({
      name,
      match: sign === '^' || sign === '$' || sign === '*' ? sign : 'whole',
    })),
  );
}

/** Whether the name stands in these sources as a word, or as the part of one that it is. */
export function standsIn(sources: string, { name, match }: SelectorName): boolean {
  const escaped = name.replace(/[^\w]/g, '\\$&');
  const before = match === '$' || match === '*' ? '' : '(?<![\\w-])';
  const after = match === '^' || match === '*' ? '' : '(?![\\w-])';
  return new RegExp(`${before}${escaped}${after}`).test(sources);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^\s*import .*$/gm, '');
}

function selectorsIn(code: string): string[] {
  const literals = [...code.matchAll(/'([^'\n]+)'|`([^`\n]+)`/g)].map(
    ([, quoted, template]) => quoted ?? template ?? '',
  );
  return literals
    .map((literal) => literal.replace(/\$\{[^}]*\}/g, ''))
    .filter(
      (literal) =>
        /^[\w\s.#[\]="*^$@:()>+~,-]+$/.test(literal) && /(?:^|[\s,(\w\])])(?:[.#][A-Za-z]|\[[a-z_])/.test(literal),
    );
}
