/** Which use case answers which message of the protocol, from which sender. */
import { z } from 'zod';
import { PageReadingSchema } from '#lib/core/mail.ts';
import { openOwnPage } from '#lib/platform/mail-tabs.ts';
import { onMessage } from '#lib/rpc/messaging.ts';
import {
  AddClientSchema,
  AddTermSchema,
  CheckTextSchema,
  DockStateSchema,
  GrantFreeSchema,
  InsertRequestSchema,
  MarkWordsSchema,
  NameSenderSchema,
  NotAClientSchema,
  OpenPageSchema,
  QuietFaultSchema,
  RowMarksRequestSchema,
  SetFindingStateSchema,
  SetUsedSchema,
} from '#lib/rpc/schemas.ts';
import { sendToPage } from '#lib/rpc/send-to-tab.ts';
import { dock } from '#lib/settings/settings.ts';
import { addClient } from './add-client.ts';
import { addTerm } from './add-term.ts';
import { analyseWhatWaits, leaveTab, recordChanged } from './changes.ts';
import { checkText } from './check-text.ts';
import { from, fromWith } from './edge.ts';
import { setFindingState } from './finding-state.ts';
import { grantFree } from './grant-free.ts';
import { insertDraft } from './insert-draft.ts';
import { markWords } from './mark-words.ts';
import { nameSender } from './name-sender.ts';
import { notAClient } from './not-a-client.ts';
import { openConversation } from './open-conversation.ts';
import { ordersFor } from './orders.ts';
import { ownReply } from './own-reply.ts';
import { quietFault } from './quiet-faults.ts';
import { readPageAgain } from './read-again.ts';
import { readPage } from './read-page.ts';
import { rowMarks } from './row-marks.ts';
import { diagnoseTab, mailTabs, structureOfTab } from './self-check.ts';
import { setUsed } from './set-used.ts';
import { sidebarView } from './sidebar-view.ts';
import { tellSidebar } from './tell.ts';

const TabSchema = z.object({ tabId: z.int() });

/** Synchronous, so that a worker started by a message has its listeners before the message is handed out. */
export function answerMessages(): void {
  answerPages();
  answerSidebar();
  answerOwnPages();
}

function answerPages(): void {
  onMessage(
    'pageStarted',
    from(['page'], async ({ tabId, site }) => {
      await leaveTab(tabId);
      return ordersFor(site);
    }),
  );
  onMessage(
    'pageRead',
    fromWith(['page'], PageReadingSchema, (reading, page) => readPage(page, reading, Date.now())),
  );
  onMessage(
    'rowMarks',
    fromWith(['page'], RowMarksRequestSchema, (request, { site }) => rowMarks(site, request)),
  );
  onMessage(
    'dockChanged',
    fromWith(['page'], DockStateSchema, (state) => dock.setValue(state)),
  );
}

function answerSidebar(): void {
  onMessage(
    'sidebarView',
    from(['sidebar'], ({ tabId, site }) => sidebarView(tabId, site, Date.now())),
  );
  onMessage(
    'addClient',
    fromWith(['sidebar'], AddClientSchema, (asked, { tabId }) => addClient(tabId, asked, Date.now())),
  );
  onMessage(
    'notAClient',
    fromWith(['sidebar'], NotAClientSchema, ({ address }, { tabId }) => notAClient(tabId, address)),
  );
  onMessage(
    'nameSender',
    fromWith(['sidebar'], NameSenderSchema, (asked, { tabId }) => nameSender(tabId, asked)),
  );
  onMessage(
    'setFindingState',
    fromWith(['sidebar'], SetFindingStateSchema, (verdict, { tabId }) => setFindingState(tabId, verdict)),
  );
  onMessage(
    'markWords',
    fromWith(['sidebar'], MarkWordsSchema, (marked, { tabId }) => markWords(tabId, marked)),
  );
  onMessage(
    'grantFree',
    fromWith(['sidebar'], GrantFreeSchema, async (asked, { tabId }) => {
      const granted = await grantFree(asked, Date.now());
      tellSidebar(tabId);
      return granted;
    }),
  );
  onMessage(
    'quietFault',
    fromWith(['sidebar'], QuietFaultSchema, async (asked, { tabId }) => {
      await quietFault(asked);
      tellSidebar(tabId);
    }),
  );
  onMessage(
    'addTerm',
    fromWith(['sidebar'], AddTermSchema, async (term) => {
      const added = await addTerm(term);
      void analyseWhatWaits();
      return added;
    }),
  );
  onMessage(
    'setUsed',
    fromWith(['sidebar'], SetUsedSchema, async (used) => {
      const noted = await setUsed(used);
      void analyseWhatWaits();
      return noted;
    }),
  );
  onMessage(
    'readPageAgain',
    from(['sidebar'], ({ tabId }) => readPageAgain(tabId)),
  );
  onMessage(
    'insertDraft',
    fromWith(['sidebar'], InsertRequestSchema, (draft, { tabId }) => insertDraft(tabId, draft)),
  );
  onMessage(
    'ownReply',
    from(['sidebar'], ({ tabId }) => ownReply(tabId)),
  );
  onMessage(
    'closeSidebar',
    from(['sidebar'], ({ tabId }) => sendToPage('toggleSidebar', undefined, tabId)),
  );
  onMessage(
    'openPage',
    fromWith(['sidebar', 'own-page'], OpenPageSchema, ({ page, view }) => openOwnPage(page, view)),
  );
}

function answerOwnPages(): void {
  onMessage(
    'checkText',
    fromWith(['own-page'], CheckTextSchema, ({ text }) => checkText(text, Date.now())),
  );
  onMessage('recordChanged', from(['own-page'], recordChanged));
  onMessage(
    'openConversation',
    fromWith(['own-page'], z.object({ messageId: z.uuid() }), ({ messageId }) => openConversation(messageId)),
  );
  onMessage('mailTabs', from(['own-page'], mailTabs));
  onMessage(
    'diagnoseTab',
    fromWith(['own-page'], TabSchema, ({ tabId }) => diagnoseTab(tabId)),
  );
  onMessage(
    'structureOfTab',
    fromWith(['own-page'], TabSchema, ({ tabId }) => structureOfTab(tabId)),
  );
}
