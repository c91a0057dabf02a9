/** Answers for mail.google.com: the page with its data inside, its styles and its script. Nothing else is there. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { PracticeRequest, PracticeResponse } from '#tests/support/proxy.ts';
import { buildConversation } from '../build-conversation.ts';
import { CONVERSATIONS } from '../conversations/index.ts';
import type { ConversationDefinition } from '../model.ts';
import { optionsFromQuery, type PracticeOptions } from './options.ts';
import type { PracticeData } from './scene.ts';

/** One transparent pixel, which Gmail's page uses for every icon. */
const CLEARDOT =
  'GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;';

const STYLES = ['shell', 'icons', 'list', 'message', 'compose'];

const here = (name: string) => new URL(name, import.meta.url).pathname;

/**
 * A handler for `startProxy`: `{ 'mail.google.com': createPracticeGmail() }`. The choices given here can be changed for
 * one page by its query. `conversations` are the mailbox's own unless others are given.
 */
export function createPracticeGmail(
  given: Partial<PracticeOptions> = {},
  conversations: readonly ConversationDefinition[] = CONVERSATIONS,
): (request: Pick<PracticeRequest, 'url'>) => PracticeResponse {
  const script = bundleClient();
  return ({ url }) => {
    if (url.pathname.endsWith('/practice.js')) return answer('text/javascript', script);
    if (url.pathname.endsWith('.css')) return answer('text/css', readStyle(url.pathname));
    if (url.pathname.endsWith('.gif')) return answer('image/gif', CLEARDOT);
    if (!url.pathname.startsWith('/mail/')) return { status: 404, headers: {}, body: '' };
    const options = optionsFromQuery(url.searchParams, given);
    return answer('text/html', drawDocument(practiceData(options, conversations), url.pathname));
  };
}

export function practiceData(
  options: PracticeOptions,
  conversations: readonly ConversationDefinition[] = CONVERSATIONS,
): PracticeData {
  return { options, conversations: conversations.map((one) => buildConversation(one, options.now)) };
}

function bundleClient(): string {
  const built = buildSync({
    entryPoints: [here('./client/main.ts')],
    bundle: true,
    write: false,
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

function drawDocument(data: PracticeData, pathname: string): string {
  const { options } = data;
  // In the page's language, and after a translation in the language translated to, as Chromium writes it.
  const root = options.translated ? `lang="de" class="translated-ltr"` : `lang="${options.displayLanguage}"`;
  const styles = options.theme === 'dark' ? [...STYLES, 'dark'] : STYLES;
  const json = JSON.stringify({ ...data, popOut: pathname.endsWith('/popout') }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html ${root}>
<head>
<meta charset="utf-8">
<title>Gmail</title>
<link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="/mail/practice/${style}.css">`).join('\n')}
</head>
<body dir="${options.direction}">
<script type="application/json" id="practice-data">${json}</script>
<script src="/mail/practice/practice.js"></script>
</body>
</html>`;
}

/** Gmail enforces Trusted Types: strings may not become HTML in the page's own world. */
function answer(type: string, body: string): PracticeResponse {
  return {
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      ...(type === 'text/html' ? { 'content-security-policy': "require-trusted-types-for 'script'" } : {}),
    },
    body,
  };
}
