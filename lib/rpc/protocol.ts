/**
 * Every message between the extension's contexts, by direction, a sentence each. Data that comes from a page or a
 * frame inside one is parsed by the background with the schemas of `schemas.ts`.
 */
import type { Direction, Language } from '#lib/core/language.ts';
import type { Diagnosis, PageReading } from '#lib/core/mail.ts';
import type { Result } from '#lib/core/result.ts';
import type { CheckedText, SidebarView } from '#lib/core/view.ts';
import type { InsertFailure, RowMark } from '#lib/mail/mail-page.ts';
import type {
  AddClient,
  AddTerm,
  GrantFree,
  InsertRequest,
  MarkWords,
  NameSender,
  OpenPage,
  QuietFault,
  SetFindingState,
  SetUsed,
} from './schemas.ts';

/** What a content script needs to know of the settings. */
export interface PageOrders {
  /** Whether it may read: consent given, nothing paused. */
  readonly read: boolean;
  readonly language: Language;
  readonly direction: Direction;
  readonly dock: DockState;
  /** The few words the content script shows itself, in the interface's language. */
  readonly words: { readonly sidebar: string; readonly open: string; readonly resize: string; readonly reload: string };
}

export interface DockState {
  readonly open: boolean;
  /** CSS pixels, 320 to 480. */
  readonly width: number;
}

/** Insertion through the background can also fail because the tab does not answer. */
export type InsertOutcome = Result<void, InsertFailure | 'no-page'>;

/** From a content script to the background. */
interface PageToBackground {
  /** The content script has started in a tab and asks for its orders. */
  pageStarted(data: undefined): PageOrders;
  /** The page shows something else, or the same conversation has changed. */
  pageRead(reading: PageReading): void;
  /** Which of these conversations in the list have open flags? Keyed by the site's thread id. */
  rowMarks(data: { account: string | undefined; threadIds: string[] }): Record<string, RowMark>;
  /** The user opened, closed or resized the sidebar. */
  dockChanged(dock: DockState): void;
}

/** From the background to the content script of a tab (`frameId: 0`). */
interface BackgroundToPage {
  /** Settings have changed: new orders, and read again where that is allowed. */
  obey(orders: PageOrders): void;
  /** Report the open conversation again, although nothing changed. */
  readAgain(data: undefined): void;
  /** The marks of the list may have changed: ask again. */
  marksChanged(data: undefined): void;
  /** Put a draft into the reply box of the conversation with this signature. */
  insertIntoPage(data: { text: string; direction: Direction; signature: string }): Result<void, InsertFailure>;
  /** What stands in the reply box of the open conversation. */
  replyText(data: undefined): string | undefined;
  /** Open the sidebar and move the focus into it, or close it. */
  toggleSidebar(data: undefined): void;
  /** For the self-check: which strategy found each field. */
  diagnose(data: undefined): Diagnosis;
  /** For the self-check: the page's tags and a few attributes, no text. */
  pageStructure(data: undefined): string;
}

/** From the sidebar to the background; the tab is the sender's, or in the browser's side panel the one it names. */
interface SidebarToBackground {
  /** The view of this tab. */
  sidebarView(data: undefined): SidebarView;
  /** Make a client of a sender, or add the address to an existing one; the page is read again. */
  addClient(data: AddClient): Result<{ clientId: string }, 'address-taken' | 'invalid'>;
  /** The sender is not a client; remembered by address until the user clears it. */
  notAClient(data: { address: string }): void;
  /** Who a sender without an address is, remembered for this conversation alone; the page is read again. */
  nameSender(data: NameSender): Result<void, 'invalid' | 'another-conversation'>;
  /** The user's verdict on a flag. */
  setFindingState(data: SetFindingState): void;
  /** The user flags words that were missed. */
  markWords(data: MarkWords): void;
  /** A goodwill exception goes into the client's ledger. */
  grantFree(data: GrantFree): Result<void, 'no-client'>;
  /** The second look marks a kind of fault no longer, or again. */
  quietFault(data: QuietFault): void;
  /** A dated term is added to a client's agreements. */
  addTerm(data: AddTerm): Result<{ agreementId: string }, 'invalid' | 'no-client'>;
  /** How many of a term's rounds or hours are used up. */
  setUsed(data: SetUsed): Result<void, 'no-term'>;
  /** The user asks for the page of this tab to be read again; the view follows with `viewChanged`. */
  readPageAgain(data: undefined): Result<void, 'no-page'>;
  /** Insert the edited text into the reply box of this tab's conversation. */
  insertDraft(data: InsertRequest): InsertOutcome;
  /** The user's own new words in the reply box of this tab's conversation, for a second look; nothing of it is kept. */
  ownReply(data: undefined): Result<{ text: string; language: Language | undefined }, 'no-page' | 'no-reply-box'>;
  /** Close the sidebar of this tab. */
  closeSidebar(data: undefined): void;
  /** Open the desk (options page) at one of its views, or the welcome page, in a tab of its own. */
  openPage(data: OpenPage): void;
}

/** From the background to the sidebar of a tab. */
interface BackgroundToSidebar {
  /** The view has changed: ask for it again. */
  viewChanged(data: undefined): void;
}

/** From the background to the browser's side panel, in every window that shows it. */
interface BackgroundToPanel {
  /** The view of this tab has changed, or that of any tab. */
  panelViewChanged(data: { tabId?: number }): void;
}

/** From the browser's side panel to the background. */
interface PanelToBackground {
  /** What is in this pasted text? Nothing of it is stored or remembered. */
  checkText(data: { text: string }): CheckedText;
}

/** From the popup and the desk, which write the record themselves. */
interface PagesToBackground {
  /** A write of ours is done: derive badge, marks and views from the tables again. */
  recordChanged(data: undefined): void;
  /** Bring the conversation of a stored message to the front, in an open mail tab or a new one. */
  openConversation(data: { messageId: string }): Result<void, 'unknown-message'>;
  /** The mail tabs that are open, for the self-check: tab ids with their titles' hosts. */
  mailTabs(data: undefined): { tabId: number; site: string; answers: boolean }[];
  /** Ask a mail tab which strategy found each field. */
  diagnoseTab(data: { tabId: number }): Result<Diagnosis, 'no-page'>;
  /** Ask a mail tab for its censored structure. */
  structureOfTab(data: { tabId: number }): Result<string, 'no-page'>;
}

export interface Protocol
  extends PageToBackground,
    BackgroundToPage,
    SidebarToBackground,
    BackgroundToSidebar,
    BackgroundToPanel,
    PanelToBackground,
    PagesToBackground {}
