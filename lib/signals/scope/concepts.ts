/** The things freelancers deliver, each with the words clients use for it: two words of one line are the same thing, of two lines are not. */
import { inflections } from '../pattern.ts';
import type { Token } from '../tokens.ts';

export interface Mention {
  readonly concept: string;
  /** Places in the tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What `tokens` names, the longest reading of each place. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(tokens, at);
    if (found !== undefined) mentions.push(found);
    at = found?.to ?? at + 1;
  }
  return mentions;
}

const CONCEPTS: readonly string[] = [
  'website, site, homepage, home page, web site, webpage',
  'page, subpage, sub page, web page',
  'landing page, campaign page',
  'shop, web shop, webshop, store, online shop, checkout, cart, e commerce',
  'blog, blog post, blog article, article, news section',
  'form, contact form, enquiry form, sign up form',
  'login, log in, member area, members area, account area, user account, portal',
  'booking system, booking, bookings, calendar, reservation system',
  'jobs section, careers page, job board',
  'search, search function, filter',
  'app, mobile app, iphone app, android app',
  'mobile layout, mobile version, responsive version, tablet version',
  'api, integration, interface to, import, sync',
  'seo, search engine optimisation, keywords, adwords, google ads, ads, ad campaign',
  'hosting, server, domain, e mail set up',
  'training, workshop, half day, introduction for the staff, webinar',
  'newsletter, mailing, mailchimp, email template, e mail template',
  'logo, word mark, wordmark, signet',
  'brand guide, style guide, brand book, guidelines, brand manual',
  'business card, visiting card',
  'letterhead, stationery, compliment slip, envelope',
  'email signature, e mail signature, mail signature',
  'poster, placard, billboard, bus shelter',
  'flyer, leaflet, folded leaflet, handout',
  'brochure, booklet, catalogue, catalog, magazine, annual report',
  'menu, menu card, menu board',
  'cover, book cover, jacket',
  'lettering, font, typeface',
  'banner, web banner, display ad, online ad, roll up, rollup',
  'sign, signage, sticker, vehicle wrap, van wrap',
  'packaging, label, box design, bag',
  't shirt, mug, tote bag, merchandise, hoodie',
  'invitation, wedding invitation, save the date',
  'place card',
  'seating plan',
  'thank you card, postcard, greeting card',
  'icon, app icon, pictogram, favicon',
  'illustration, drawing, sketch, portrait, comic',
  'infographic, chart, diagram, graphic, cap table graphic',
  'presentation, slide, deck, slide deck, powerpoint, pitch deck, one pager, template',
  'social post, social media post, instagram post, instagram story, story, reel, tiktok, facebook post, linkedin post, social media',
  'caption, hashtag, alt text',
  'film, video, clip, trailer, teaser, vertical cut, spot, sec one',
  'animation, motion graphic, animated logo, explainer',
  'subtitle, subtitles, closed captions, transcript, transcription',
  'photo, photograph, image, picture, portrait photo, headshot, shot, retouching',
  'photo album, album, photo book, print',
  'drone, drone shot, aerial shot, aerial',
  'second shooter, rehearsal dinner, engagement shoot, brunch, getting ready',
  'raw file, raw, raws, raw footage, unedited, negatives',
  'working file, source file, open file, native file, illustrator file, indesign file, psd, layered file, editable file, figma file, source code, project file',
  'print file, print pdf, print ready pdf, vector format, vector file',
  'podcast, episode, podcast episode',
  'show notes',
  'music, song, track, jingle, intro, mix, demo, voice over, voiceover, narration',
  'translation, translate, interpreting, localisation, localization',
  'certified copy, certification, certified translation, apostille',
  'proofreading, proofread, copy edit, copyediting, lectorate',
  'text, copy, copywriting, slogan, claim, tagline, press release, product description',
  'interview, survey, research, user test, usability test',
  'bookkeeping, books, ledger',
  'vat return, vat',
  'tax return, income tax, annual accounts, year end accounts',
  'payroll, wages, salary slip',
  'business plan, grant application, forecast, cash plan',
  'report, monthly report, dashboard, analytics, statistics',
  'floor plan, plan, site plan, section drawing',
  'render, rendering, visualisation, visualization, 3d view, 3d model, model',
  'planning application, building permit, permit',
  'site visit, site supervision, supervision, building control',
  'interior, furniture plan, kitchen, bathroom, terrace, garage, garden, carport, extension',
  'wireframe, prototype, mock up, mockup, click dummy',
  'maintenance, plugin update, update, backup, support, content change',
  'module, chapter, lesson, quiz, storyboard, course',
  'index, glossary, bibliography, annex, appendix',
  'product page, product, collection, item page',
  'sound design, sound mix, colour grading, color grading',
];

const READINGS: ReadonlyMap<
  string,
  readonly { readonly words: readonly ReadonlySet<string>[]; readonly concept: string }[]
> = index();

function index() {
  const readings = new Map<string, { words: ReadonlySet<string>[]; concept: string }[]>();
  for (const line of CONCEPTS) {
    const phrases = line.split(', ');
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      const words = parts.map((part, i) => new Set(i === parts.length - 1 ? inflections(part) : [part]));
      for (const first of words[0] ?? []) {
        readings.set(first, [...(readings.get(first) ?? []), { words, concept: phrases[0] ?? phrase }]);
      }
    }
  }
  return readings;
}

function longestAt(tokens: readonly Token[], at: number): Mention | undefined {
  const fitting = (READINGS.get(tokens[at]?.form ?? '') ?? []).filter(({ words }) =>
    words.every((forms, i) => forms.has(tokens[at + i]?.form ?? '')),
  );
  const longest = fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, reading) => (reading.words.length > (best?.words.length ?? 0) ? reading : best),
    undefined,
  );
  return longest === undefined ? undefined : { concept: longest.concept, from: at, to: at + longest.words.length };
}
