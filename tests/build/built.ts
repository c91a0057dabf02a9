/** The two built extensions as `npm test` leaves them in `.output`, read for what they ask for and what they contain. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SENTENCES as en } from '#lib/drafts/check/learnt/en.ts';
import { SENTENCES as fa } from '#lib/drafts/check/learnt/fa.ts';
import { SENTENCES as kk } from '#lib/drafts/check/learnt/kk.ts';
import { SENTENCES as tr } from '#lib/drafts/check/learnt/tr.ts';
import { MODEL } from '#lib/signals/model/weights.ts';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly incognito: string;
  readonly content_scripts: readonly {
    matches: readonly string[];
    js: readonly string[];
    css?: readonly string[];
    world?: string;
    all_frames?: boolean;
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly {
    resources: readonly string[];
    matches: readonly string[];
    use_dynamic_url?: boolean;
  }[];
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string; readonly open_at_install: boolean };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { required: readonly string[] } };
  };
}

export function folderOf(build: Build): string {
  const folder = join('.output', build);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built: run npm run build and npm run build:firefox`);
  return folder;
}

export function manifestOf(build: Build): Manifest {
  return JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8'));
}

export function filesOf(build: Build, pattern = '**/*'): { path: string; text: string }[] {
  const cwd = folderOf(build);
  return globSync(pattern, { cwd, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(cwd.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/** The weights of the second look, one a language. */
export const LEARNT = [en, fa, tr, kk].map(({ model }) => model.rows);

const WEIGHTS = [MODEL.rows, ...LEARNT];

/** Sum of the gzipped sizes in kB (1,000 bytes), each file by itself as a browser's store compresses it. */
export function gzippedKb(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
}

/** A bundle without the learnt weights, which have bounds of their own. */
export function withoutWeights(text: string): string {
  return WEIGHTS.reduce((rest, rows) => rest.replace(rows, ''), text);
}

/** A page with every script and style it loads, followed through static imports. */
export function pageWithAssets(build: Build, page: string): { path: string; text: string }[] {
  const all = new Map(filesOf(build).map((file) => [file.path, file]));
  const found = new Map<string, { path: string; text: string }>();
  const visit = (path: string) => {
    const file = all.get(path);
    if (!file || found.has(path)) return;
    found.set(path, file);
    const references = file.text.matchAll(
      /(?:src|href)="\/?([^"]+\.(?:js|css))"|(?:from|import)\s*["']\.?\.?\/?([^"']+\.js)["']/g,
    );
    for (const [, linked, imported] of references)
      visit(linked ?? (imported?.startsWith('chunks/') ? imported : `chunks/${imported}`));
  };
  visit(page);
  return [...found.values()];
}
