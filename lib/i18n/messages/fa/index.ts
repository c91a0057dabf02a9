/** Persian: every text of the interface. */
import type { Messages } from '../en/index.ts';
import { blocked, blockedActions } from './blocked.ts';
import { common } from './common.ts';
import { desk, flags, selfCheck, settings } from './desk.ts';
import { failures } from './failures.ts';
import { faults } from './faults.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { reasons } from './reasons.ts';
import { reply } from './reply.ts';
import { mail, sidebar, who } from './sidebar.ts';
import { signals } from './signals.ts';
import { situations } from './situations.ts';
import { slots } from './slots.ts';
import { terms } from './terms.ts';
import { welcome } from './welcome.ts';

export const fa: Messages = {
  blocked,
  blockedActions,
  common,
  desk,
  failures,
  faults,
  flags,
  mail,
  page,
  panel,
  popup,
  reasons,
  reply,
  selfCheck,
  settings,
  sidebar,
  signals,
  situations,
  slots,
  terms,
  welcome,
  who,
};
