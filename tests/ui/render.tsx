/** Renders the extension's pages as their entrypoints do, and checks them with axe. */
import axe from 'axe-core';
import { type ReactNode, useState } from 'react';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import type { SidebarActions } from '#components/sidebar/actions.ts';
import { Sidebar } from '#components/sidebar/Sidebar.tsx';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import type { Language } from '#lib/core/language.ts';
import { err, ok } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { NOW } from './fixtures/make.ts';

export type Theme = 'light' | 'dark';

/** Every call the sidebar made, in order: its name and what it was given. */
export type Calls = [name: string, data: unknown][];

/** A sidebar whose verdicts change its view, as the background would; `actions` replaces single answers. */
export async function renderSidebar(view: SidebarView, theme: Theme = 'light', actions: Partial<SidebarActions> = {}) {
  const calls: Calls = [];
  const note = (name: string) => (data?: unknown) => void calls.push([name, data]);
  document.documentElement.dataset.theme = theme;

  let show: (next: SidebarView) => void = () => undefined;

  function Harness() {
    const [shown, setShown] = useState(view);
    show = setShown;
    useDocumentWords(shown.language, messagesFor(shown.language).common.product);
    const answers: SidebarActions = {
      addClient: async (data) => {
        note('addClient')(data);
        return ok({ clientId: 'c' });
      },
      notAClient: async (address) => {
        note('notAClient')(address);
        return ok(undefined);
      },
      nameSender: async (data) => {
        note('nameSender')(data);
        return ok(undefined);
      },
      setFindingState: async (data) => {
        note('setFindingState')(data);
        setShown((last) => withState(last, data.findingId, data.state));
        return ok(undefined);
      },
      markWords: async (data) => {
        note('markWords')(data);
        return ok(undefined);
      },
      grantFree: async (data) => {
        note('grantFree')(data);
        return ok(undefined);
      },
      quietFault: async (data) => {
        note('quietFault')(data);
        return ok(undefined);
      },
      addTerm: async (data) => {
        note('addTerm')(data);
        return ok({ agreementId: 'a' });
      },
      setUsed: async (data) => {
        note('setUsed')(data);
        return ok(undefined);
      },
      insertDraft: async (data) => {
        note('insertDraft')(data);
        return ok(undefined);
      },
      ownReply: async () => err('no-reply-box'),
      copyText: async (text) => {
        note('copyText')(text);
        return true;
      },
      readAgain: note('readAgain'),
      close: note('close'),
      openPage: note('openPage'),
      ...actions,
    };
    return <Sidebar view={shown} actions={answers} now={NOW} />;
  }

  const screen = await render(<Harness />);
  await repliesWritten();
  /** As after `viewChanged`. */
  const showNext = async (next: SidebarView) => {
    show(next);
    await new Promise(requestAnimationFrame);
    await repliesWritten();
  };
  return { screen, calls, show: showNext };
}

/** The wordings of a language are loaded when a reply in it is first shown. */
async function repliesWritten(): Promise<void> {
  await expect.poll(() => document.querySelector('.reply:not(:has(textarea))')).toBeNull();
}

/** Any other page, in a language and a theme. */
export function renderPage(language: Language, theme: Theme, page: ReactNode) {
  document.documentElement.dataset.theme = theme;
  function Harness() {
    useDocumentWords(language, messagesFor(language).common.product);
    return <WordsProvider language={language}>{page}</WordsProvider>;
  }
  return render(<Harness />);
}

export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

/** Nothing may stick out of the panel sideways. */
export function expectNothingCutOff(): void {
  const root = document.documentElement;
  expect(root.scrollWidth, 'the page scrolls sideways').toBeLessThanOrEqual(root.clientWidth);
}

/** Opens every folded part, and those that appear inside. */
export async function openEverything(): Promise<void> {
  for (let folded = nextFolded(); folded !== null; folded = nextFolded()) {
    folded.setAttribute('open', '');
    await expect.poll(() => document.querySelector('details[open]:not(:has(> .disclosure-body))')).toBeNull();
  }
}

function nextFolded(): Element | null {
  return document.querySelector('details:not([open])');
}

type State = 'open' | 'dismissed' | 'not-a-problem' | 'confirmed';

function withState(view: SidebarView, findingId: string, state: State): SidebarView {
  if (view.kind !== 'ready') return view;
  const messages = view.messages.map((message) => ({
    ...message,
    findings: message.findings.map((finding) => (finding.id === findingId ? { ...finding, state } : finding)),
  }));
  return { ...view, messages };
}
