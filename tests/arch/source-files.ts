/** The product's own source files with their imports, for the rules about who may import whom. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typesOnly: boolean }[];
}

export function sourceFiles(...patterns: string[]): SourceFile[] {
  return patterns
    .flatMap((pattern) => globSync(pattern))
    .sort()
    .map((file) => {
      const path = file.replaceAll('\\', '/');
      const text = readFileSync(file, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Import targets as project paths where they are the project's own, as package names otherwise. */
function importsOf(path: string, text: string): SourceFile['imports'] {
  return [...text.matchAll(IMPORT)].map(([, type, target = '']) => ({
    from: target.startsWith('.')
      ? normalize(join(dirname(path), target)).replaceAll('\\', '/')
      : target.replace(/^#(lib|components|tests)\//, '$1/'),
    typesOnly: type !== undefined,
  }));
}
