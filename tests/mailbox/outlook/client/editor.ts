/** The editor that Outlook itself is made with, RoosterJS: made here, and asked here what it holds and knows. */
import {
  contentModelToText,
  createDomToModelContext,
  createGeneralBlock,
  type DomToModelOption,
  domToContentModel,
  Editor,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  getDarkColor,
  type IEditor,
  type ModelToDomOption,
  PastePlugin,
  redo,
  ShortcutPlugin,
  undo,
} from 'roosterjs';
import type { Html } from '../../html.ts';
import { fill } from '../../trusted.ts';

export interface MailEditor {
  readonly element: HTMLElement;
  /** From the editor's own model, not from the page. */
  html(): string;
  text(): string;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  focusAtStart(): void;
  /** What the editor told its plugins, as "input" or "contentChanged:Paste". */
  readonly events: readonly string[];
  readonly isDark: boolean;
}

const editors = new Map<Element, MailEditor>();

export function editorOf(element: Element): MailEditor | undefined {
  return editors.get(element);
}

/** Those in sight, in the order of the page. */
export function visibleEditors(): MailEditor[] {
  return [...document.querySelectorAll<HTMLElement>('[id^="editorParent_"] > [contenteditable="true"]')]
    .filter((element) => element.offsetParent !== null)
    .flatMap((element) => editors.get(element) ?? []);
}

export function createMailEditor(element: HTMLDivElement, content: Html, theme: 'light' | 'dark'): MailEditor {
  const events: string[] = [];
  const body = toDocument(content.html).body;
  const editor = new Editor(element, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin(), listener(events)],
    initialModel: domToContentModel(body, createDomToModelContext(undefined, TO_MODEL)),
    defaultDomToModelOptions: TO_MODEL,
    defaultModelToDomOptions: TO_PAGE,
    inDarkMode: theme === 'dark',
    getDarkColor,
    trustedHTMLHandler: { htmlToDOM: toDocument },
  });
  const mailEditor: MailEditor = {
    element,
    html: () => exportContent(editor, 'HTML'),
    text: () => contentModelToText(editor.getContentModelCopy('clean'), '\n'),
    undo: () => undo(editor),
    redo: () => redo(editor),
    canUndo: () => editor.getSnapshotsManager().canMove(-1) || editor.getSnapshotsManager().hasNewContent,
    focusAtStart: () => focusAtStart(editor, element),
    events,
    isDark: editor.isDarkMode(),
  };
  editors.set(element, mailEditor);
  return mailEditor;
}

/** An empty element has no place in the model unless it is kept as it is; Outlook's marker below a reply is one. */
const TO_MODEL: DomToModelOption = {
  processorOverride: {
    div: (group, element, context) => {
      if (element.id === 'appendonsend' && !element.hasChildNodes()) group.blocks.push(createGeneralBlock(element));
      else context.defaultElementProcessors['*']?.(group, element, context);
    },
  },
};

/** Outlook gives each of its paragraphs a class. */
const TO_PAGE: ModelToDomOption = {
  additionalFormatAppliers: { block: [(_, element) => element.classList.add('elementToProof')] },
};

function toDocument(html: string): Document {
  const made = document.implementation.createHTMLDocument();
  fill(made.body, { html });
  return made;
}

function listener(events: string[]): EditorPlugin {
  return {
    getName: () => 'practice',
    initialize: () => undefined,
    dispose: () => undefined,
    onPluginEvent: (event) => {
      events.push(event.eventType === 'contentChanged' ? `${event.eventType}:${event.source ?? ''}` : event.eventType);
    },
  };
}

function focusAtStart(editor: IEditor, element: HTMLElement): void {
  editor.focus();
  const first = element.firstElementChild;
  if (!first) return;
  const range = document.createRange();
  range.setStart(first, 0);
  editor.setDOMSelection({ type: 'range', range, isReverted: false });
}
