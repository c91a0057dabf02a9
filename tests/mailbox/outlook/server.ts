/** Answers for Outlook's four hosts: the page with its data inside, its styles and its script. Nothing else is there. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { PracticeHost, PracticeResponse } from '#tests/support/proxy.ts';
import { buildConversation } from '../build-conversation.ts';
import { CONVERSATIONS } from '../conversations/index.ts';
import type { ConversationDefinition } from '../model.ts';
import { OUTLOOK_CONVERSATIONS } from './conversations/index.ts';
import { optionsFromUrl, type PracticeOptions } from './options.ts';
import type { PracticeData } from './scene.ts';

export const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

const STYLES = ['shell', 'icons', 'list', 'pane', 'compose'];

const here = (name: string) => new URL(name, import.meta.url).pathname;

/**
 * A handler for `startProxy`: `{ 'outlook.live.com': createPracticeOutlook() }`. The choices given here can be changed for
 * one page by its query. `conversations` are the practice Gmail's, whole, and a few that only Outlook shows so.
 */
export function createPracticeOutlook(
  given: Partial<PracticeOptions> = {},
  conversations: readonly ConversationDefinition[] = [...CONVERSATIONS, ...OUTLOOK_CONVERSATIONS],
): PracticeHost {
  // Bundled when it is first asked for: with Outlook's editor in it, that takes a second.
  let script: string | undefined;
  return ({ url }) => {
    if (url.pathname.endsWith('/practice.js')) {
      script ??= bundleClient();
      return answer('text/javascript', script);
    }
    if (url.pathname.endsWith('.css')) return answer('text/css', readStyle(url.pathname));
    if (!/^\/(mail|owa|calendar|people)(\/|$)/.test(url.pathname)) return { status: 404, headers: {}, body: '' };
    const options = optionsFromUrl(url, given);
    return answerPage(practiceData(options, conversations));
  };
}

/** All four hosts at once, for `startProxy`. */
export function practiceOutlookHosts(
  given: Partial<PracticeOptions> = {},
  conversations?: readonly ConversationDefinition[],
): Readonly<Record<string, PracticeHost>> {
  const host = createPracticeOutlook(given, conversations);
  return Object.fromEntries(OUTLOOK_HOSTS.map((name) => [name, host]));
}

export function practiceData(
  options: PracticeOptions,
  conversations: readonly ConversationDefinition[] = [...CONVERSATIONS, ...OUTLOOK_CONVERSATIONS],
): PracticeData {
  return { options, conversations: conversations.map((one) => buildConversation(one, options.now)) };
}

/** Minified, since the editor alone is half a megabyte. */
function bundleClient(): string {
  const built = buildSync({
    entryPoints: [here('./client/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  return built.outputFiles[0]?.text ?? '';
}

function readStyle(pathname: string): string {
  const name = [...STYLES, 'dark'].find((style) => pathname.endsWith(`/${style}.css`));
  return name ? readFileSync(here(`./style/${name}.css`), 'utf8') : '';
}

/** Outlook lets in scripts with a nonce only and enforces Trusted Types. */
function answerPage(data: PracticeData): PracticeResponse {
  const nonce = crypto.randomUUID();
  const { options } = data;
  const styles = options.theme === 'dark' ? [...STYLES, 'dark'] : STYLES;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const body = `<!doctype html>
<html lang="${options.displayLanguage}" dir="${options.direction}">
<head>
<meta charset="utf-8">
<title>Outlook</title>
<link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="/mail/practice/${style}.css">`).join('\n')}
</head>
<body>
<script type="application/json" id="practice-data">${json}</script>
<script nonce="${nonce}" src="/mail/practice/practice.js"></script>
</body>
</html>`;
  const policy = `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'; require-trusted-types-for 'script'`;
  const page = answer('text/html', body);
  return { ...page, headers: { ...page.headers, 'content-security-policy': policy } };
}

function answer(type: string, body: string): PracticeResponse {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
