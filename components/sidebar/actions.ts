/** What the sidebar can ask for; the entrypoint answers through the background. None of it rejects. */
import type { DeskView } from '#lib/core/desk-view.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { Language } from '#lib/core/language.ts';
import type { Result } from '#lib/core/result.ts';
import type { CheckedText } from '#lib/core/view.ts';
import type { InsertOutcome } from '#lib/rpc/protocol.ts';
import type {
  AddClient,
  AddTerm,
  GrantFree,
  InsertRequest,
  MarkWords,
  NameSender,
  QuietFault,
  SetFindingState,
  SetUsed,
} from '#lib/rpc/schemas.ts';

export type OwnReply = Result<
  { readonly text: string; readonly language: Language | undefined },
  'no-page' | 'no-reply-box'
>;

export interface SidebarActions {
  readonly addClient: (data: AddClient) => Promise<Result<{ clientId: string }, 'address-taken' | 'invalid' | Failure>>;
  readonly notAClient: (address: string) => Promise<Result<void, Failure>>;
  readonly nameSender: (data: NameSender) => Promise<Result<void, 'invalid' | 'another-conversation' | Failure>>;
  readonly setFindingState: (data: SetFindingState) => Promise<Result<void, Failure>>;
  /** Absent where nothing of the message is kept. */
  readonly markWords?: ((data: MarkWords) => Promise<Result<void, Failure>>) | undefined;
  readonly grantFree: (data: GrantFree) => Promise<Result<void, 'no-client' | Failure>>;
  readonly quietFault: (data: QuietFault) => Promise<Result<void, Failure>>;
  readonly addTerm: (data: AddTerm) => Promise<Result<{ agreementId: string }, 'invalid' | 'no-client' | Failure>>;
  readonly setUsed: (data: SetUsed) => Promise<Result<void, 'no-term' | Failure>>;
  /** Absent where there is no reply box to insert into. */
  readonly insertDraft?: ((data: InsertRequest) => Promise<InsertOutcome>) | undefined;
  /** The user's own words in the open reply box. Absent where there is none to look into. */
  readonly ownReply?: (() => Promise<OwnReply>) | undefined;
  /** Whether the text is on the clipboard now. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The page of this tab is read again; the view follows. */
  readonly readAgain: () => void;
  /** Absent in the browser's side panel, which the browser closes. */
  readonly close?: (() => void) | undefined;
  /** Whether the browser's side panel is open now. Absent in it, and where the browser has none. */
  readonly openPanel?: (() => Promise<boolean>) | undefined;
  /** In the browser's side panel alone. */
  readonly checkText?: ((text: string) => Promise<Result<CheckedText, Failure>>) | undefined;
  readonly openPage: (page: 'options' | 'welcome', view?: DeskView) => void;
}
