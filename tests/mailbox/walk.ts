/**
 * The walk: the main job done headless, step by step, with a line and a picture of each, then the same sidebar in dark,
 * right-to-left and each language. Returns the exit code: 1 when a step failed.
 */
import type { Frame, Page } from 'puppeteer-core';
import { addDays, dayOfInstant } from '#lib/core/days.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import {
  addClient,
  agree,
  draftInSidebar,
  editorsOf,
  fillOpenPlaces,
  flagsOf,
  goToThread,
  insertDraft,
  openMail,
  senderOf,
  sentMails,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { press } from '#tests/support/press.ts';
import { foreignTraffic } from '#tests/support/traffic.ts';
import { until } from '#tests/support/until.ts';
import { openOwnPage, openWorld, sidebarOf, type World } from '#tests/support/world.ts';
import { type Album, createAlbum, WALK_FOLDER } from './album.ts';
import { discountPressure } from './conversations/discount-pressure.ts';
import { kazakhExtraRounds } from './conversations/kazakh-extra-rounds.ts';
import { latePayment } from './conversations/late-payment.ts';
import { scopeCreep } from './conversations/scope-creep.ts';
import { weekendRequest } from './conversations/weekend-request.ts';
import { walkOutlook } from './outlook-walk.ts';

export async function walk(): Promise<number> {
  const album = createAlbum();
  const world = await openWorld('chromium', { windowSize: { width: 1440, height: 900 } });
  try {
    await mainJob(world, album);
    await walkOutlook(world, album);
    await otherLooks(world, album);
    await album.step(
      'network',
      () => world.welcome,
      async () => {
        const foreign = foreignTraffic(world.proxy.log);
        if (foreign.length > 0) throw new Error(`requests to ${foreign.map(({ host }) => host).join(', ')}`);
        return 'no request left for anywhere but the practice mailbox';
      },
    );
  } finally {
    await world.close();
  }
  console.log(
    `${album.failures.length === 0 ? 'every step done' : `failed: ${album.failures.join(', ')}`}; pictures in ${WALK_FOLDER}`,
  );
  return album.failures.length === 0 ? 0 : 1;
}

/** A mail that asks for something between the lines, in each language of the interface. */
const IN_LANGUAGE = { en: scopeCreep, tr: discountPressure, fa: latePayment, kk: kazakhExtraRounds };

async function mainJob(world: World, album: Album): Promise<void> {
  let mail: Page = world.welcome;
  let sidebar: Frame | undefined;
  const inSidebar = () => {
    if (!sidebar) throw new Error('the sidebar never appeared');
    return sidebar;
  };
  const page = () => mail;
  const sender = senderOf(scopeCreep);

  await album.step('consent', page, async () => {
    await agree(world);
    return 'agreed on the welcome page';
  });
  await album.step('open a conversation', page, async () => {
    mail = await openMail(world, scopeCreep.id);
    sidebar = await sidebarAbout(mail, sender);
    return `the sidebar speaks of ${sender}`;
  });
  await album.step('add the client', page, async () => {
    await addClient(inSidebar());
    return 'on record';
  });
  await album.step('read the flags', page, async () => {
    const flags = await flagsOf(inSidebar());
    return flags.map(({ says, marked }) => `${says}: “${marked.join(' … ')}”`).join('; ');
  });
  await album.step('put a term on record', page, async () => {
    await press(inSidebar(), messagesFor('en').terms.heading);
    await addTerm(inSidebar(), 'Homepage and menu page, with two rounds of changes', agreedOn());
    const [flag] = await until('the flag that names the term', async () => {
      const flags = await flagsOf(inSidebar());
      return flags.some(({ reason }) => reason.includes('Homepage and menu page')) && flags;
    });
    await inSidebar().evaluate(() => window.scrollTo(0, 0));
    return flag?.reason ?? '';
  });
  await album.step('note the rounds used', page, async () => {
    const { terms } = messagesFor('en');
    await inSidebar().select('.terms select', 'revision-rounds');
    await addTerm(inSidebar(), 'Two rounds of changes', agreedOn());
    const field = await until('the field for the rounds used', () => inSidebar().$('.terms-used input'));
    await field.type('2');
    await press(inSidebar(), terms.saveUsed);
    await until('the note saved', async () => (await inSidebar().$('.terms-used button')) === null);
    return `${terms.used}: 2`;
  });
  await album.step('insert the draft', page, async () => {
    await fillOpenPlaces(inSidebar());
    await insertDraft(inSidebar());
    const [editor = ''] = await editorsOf(mail);
    const [first = ''] = (await draftInSidebar(inSidebar())).split('\n');
    if (!editor.includes(first.slice(0, 20))) throw new Error('the reply box does not hold the draft');
    if ((await sentMails(mail)).length > 0) throw new Error('something was sent');
    return `“${first} …” stands in the reply box above the signature; nothing was sent`;
  });
  await album.step('a second conversation', page, async () => {
    await goToThread(mail, weekendRequest.id);
    sidebar = await sidebarAbout(mail, senderOf(weekendRequest));
    const flags = await flagsOf(sidebar);
    return flags.map(({ says }) => says).join('; ');
  });
  await album.step('popup', page, async () => {
    mail = await openOwnPage(world, 'popup.html');
    await mail.setViewport({ width: 360, height: 560 });
    await until('the client in the popup', async () => (await textOf(mail)).includes(sender));
    return `${sender} waits for an answer`;
  });
}

/** What a tired user might write: the second look has something to say. */
const OWN_WORDS: Readonly<Record<Language, string>> = {
  en: 'You never read my mails. I am sorry if that upset you.',
  fa: 'شما هیچ‌وقت نامه‌های مرا نمی‌خوانید. اگر ناراحت شدید عذر می‌خواهم.',
  tr: 'Yazdıklarımı hiç okumuyorsunuz. Sizi kırdıysam özür dilerim.',
  kk: 'Сіз менің хаттарымды ешқашан оқымайсыз. Ренжітіп қойсам, кешірім сұраймын.',
};

async function writeOwnWords(sidebar: Frame, words: string): Promise<void> {
  await sidebar.focus('.editor textarea');
  await sidebar.$eval(
    '.editor textarea',
    (area) => area instanceof HTMLTextAreaElement && area.setSelectionRange(0, 0),
  );
  await sidebar.type('.editor textarea', `${words}\n\n`);
  await new Promise((done) => setTimeout(done, 600));
}

/** The same conversation in a dark mailbox, and in each language of the interface. */
async function otherLooks(world: World, album: Album): Promise<void> {
  const options = await openOwnPage(world, 'options.html');
  let mail: Page = options;
  await album.step(
    'desk',
    () => options,
    async () => {
      await options.setViewport({ width: 1100, height: 800 });
      return `${(await textOf(options)).split('\n').length} lines`;
    },
  );
  await album.step(
    'flags in the desk',
    () => options,
    async () => {
      await options.evaluate(() => {
        location.hash = '#flags';
      });
      const { sensitivity } = messagesFor('en').flags;
      await until('the flags', async () => (await textOf(options)).includes(sensitivity));
      return `“${sensitivity}”`;
    },
  );
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark']) {
      await album.step(
        `${language} ${theme}`,
        () => mail,
        async () => {
          await chooseLanguage(options, language);
          mail = await openMail(
            world,
            IN_LANGUAGE[language].id,
            `practice-theme=${theme}&practice-language=${language === 'fa' ? 'fa' : 'en'}`,
          );
          const sidebar = await sidebarOf(mail);
          const { heading } = messagesFor(language).mail;
          await until(`“${heading}”`, async () => (await textOf(sidebar)).includes(heading));
          return `“${heading}”, ${(await flagsOf(sidebar)).length} flags`;
        },
      );
      await album.step(
        `${language} ${theme} reply`,
        () => mail,
        async () => {
          const sidebar = await sidebarOf(mail);
          await until('the draft', async () => (await draftInSidebar(sidebar)) !== '');
          if (theme === 'light') await writeOwnWords(sidebar, OWN_WORDS[language]);
          await sidebar.$eval('.reply', (reply) => reply.scrollIntoView());
          return (await textOf(sidebar)).includes(messagesFor(language).reply.secondLook) ? 'marked' : 'nothing marked';
        },
      );
    }
  }
}

/** The day on which the practice client said yes, as the date field takes it. */
function agreedOn(): string {
  const yes = scopeCreep.messages.find(({ text }) => text.includes('agreed'));
  return addDays(dayOfInstant(Date.now()), -(yes?.daysAgo ?? 0));
}

async function addTerm(sidebar: Frame, text: string, day: string): Promise<void> {
  const { terms } = messagesFor('en');
  const field = await until('the line for a term', () => sidebar.$('.terms form:not(.terms-used) input:not([type])'));
  await field.type(text);
  await sidebar.$eval(
    '.terms input[type="date"]',
    (input, value) => {
      if (!(input instanceof HTMLInputElement)) return;
      // As typing does: React hears of a value through the element's own setter and an event.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
  await press(sidebar, terms.add);
  await until('the term on record', async () => (await textOf(sidebar)).includes(terms.added));
}

async function chooseLanguage(options: Page, language: string): Promise<void> {
  await options.bringToFront();
  await options.evaluate(() => {
    location.hash = '#settings';
  });
  const select = await until('the choice of language', () => options.$(`select:has(option[value="${language}"])`));
  await select.select(language);
  await until('the page in that language', () => options.$(`html[lang="${language}"]`));
}
