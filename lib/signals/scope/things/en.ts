/** The English words for the things of freelance work, in the form that `lookup.ts` describes. */
import type { Lexicon } from '../../lexicon/lookup.ts';
import type { ThingId } from '../thing-ids.ts';

export const ENGLISH: Lexicon<ThingId> = {
  website:
    'website*, web site*, site, sites, webpage, web page, web pages, webpages, our site, microsite*, one-pager, web thing',
  page: 'page, pages, subpage*, sub-page*, about page, contact page, faq, faqs, extra page, additional page, new page, pricing page, 404 page',
  'landing-page': 'landing page*, landingpage*, landing, lander',
  'home-page': 'homepage, homepages, front page, index page, hero image',
  shop: 'webshop*, web shop*, webstore*, e-shop, eshop, e-commerce, ecommerce, storefront, cart, shopping cart, basket, checkout, woocommerce, shop page',
  'product-entry': 'listing, listings, product page*, product data, new products, skus, sku',
  blog: 'blog, blogs, blog post*, blogpost*, news post*, newsfeed, vlog',
  form: 'form, forms, contact form*, order form*, sign-up form*, booking form*',
  login: 'login, logins, log-in, login page, members area, user account*, portal, intranet, user login',
  booking: 'booking, bookings, booking system, booking calendar, booking page, reservation*, ticketing',
  'search-function': 'filter, filters, filtering, advanced search, autocomplete',
  gallery: 'gallery, galleries, photo gallery, slider, sliders, slideshow, slide show, carousel*, lightbox',
  map: 'map, maps, google map, google maps, directions, trail map',
  app: 'app, apps, phone app*, android app, android version, iphone app, ios app, application, web app*',
  'app-store': 'appstore, google play, playstore, testflight',
  'mobile-layout': 'mobile-friendly, mobile friendly, on mobile, on phones, responsive, on iphone',
  integration:
    'integration*, integrate, api, apis, import, sync, syncing, synchronisation, synchronization, plug into, plugin, plug-in, plugins, crm, webhook*, zapier, connector, interface to',
  seo: 'seo, keyword, keywords, adwords, ppc, facebook ads, ranking, rankings, meta description*, link building, sem',
  analytics: 'analytics, google analytics, ga4, pixel, cookie banner, heatmap*, matomo',
  hosting:
    'hosting, server, servers, web server, domain, domains, domain name, dns, nameserver*, mailbox*, ssl, ssl certificate, https, migration, webspace',
  maintenance:
    'maintenance, maintain, upkeep, updates, support, tech support, monitoring, uptime, backup, backups, back-up, back-ups, maintenance plan',
  security: 'malware, anti-virus, antivirus, firewall, security, pentest, two-factor, 2fa, captcha, recaptcha',
  network: 'network, cabling, cables, lan, ethernet, router, routers, wifi, wi-fi, wireless, vpn, broadband',
  computer:
    'computer*, laptop*, pc, pcs, workstation*, macbook*, imac, scanner, monitors, hard drive, ssd, new machine*',
  training:
    'training, trainings, training session*, workshop, workshops, walkthrough, walk-through, show us how, seminar, induction, tutorial',
  manual: 'manual, manuals, instruction*, user manual*, user guide*, guide, how-to, documentation, docs, handbook*',
  newsletter: 'newsletter*, mailing, mailings, mail-out, mailout, mailshot, e-blast, mailchimp, e-news',
  logo: 'logo*, emblem*, wordmark*, brandmark*, monogram*, crest, trademark',
  'brand-guide': 'brand book, brandbook, style guide, styleguide, branding, house style',
  'business-card': 'business card*, businesscard*, loyalty card*, membership card*',
  letterhead: 'letterhead*, headed paper, stationery, stationary, envelope*, rubber stamp, notepaper, notepad*',
  'email-signature': 'email signature*',
  poster: 'poster*, billboard*, placard*, playbill, playbills, hoarding, hoardings, 6-sheet',
  flyer: 'flyer*, flier*, leaflet*, handout*, hand-out*, handbill*, insert, inserts, tri-fold*, trifold*, pamphlet*',
  brochure:
    'brochure*, catalogue*, catalog, catalogs, booklet*, magazine*, prospectus*, order of service, lookbook*, zine, mag',
  'annual-report': 'annual report*, yearbook*, annual review',
  menu: 'menu, menus, takeaway menu',
  cover: 'cover, covers, bookcover*, front cover, back cover, book jacket*, jacket',
  font: 'font, fonts, lettering, typeface*, calligraphy, typography, hand-lettering, letterform*',
  banner: 'banner*, roll-up, rollup, roll-ups, rollups, x-banner, flag, flags, backdrop',
  sign: 'sign, signs, signage, nameplate*, name-plate*, totem, totems, wayfinding, fascia, a-board, a-frame, plaque*',
  'vehicle-wrap': 'livery',
  'window-film': 'frosting',
  label: 'label, labels, wine label*, sticker, stickers, hangtag*, tags, seals, back label',
  package:
    'packaging, packages, pack, box, boxes, gift box*, carton, cartons, carrier bag*, sleeve, sleeves, pouch, pouches, wrapper*, tin, tins, gift wrap',
  'flavour-variant':
    'flavour, flavours, flavor, flavors, variety, varieties, variant, variants, special edition, scents',
  'mock-up':
    'mock-up, mock-ups, mockup*, 3d view*, render, renders, rendering, renderings, visualisation*, visualization*, visuals, cgi',
  merchandise:
    't-shirt*, tshirt*, tee, tees, mug, mugs, cap, caps, merchandise, merch, giveaways, goodies, swag, hoodie*, tote, totes, pens, keyring*, keychain*, lanyard*, badges, uniforms, aprons',
  invitation: 'invitation*, invite, invites, save the date*, save-the-date*, e-invite, einvite',
  'thank-you-card': 'thank-you card*, thank you card*, christmas card*, postcard*, gift card*, gift voucher*',
  'seating-plan': 'seating plan*, table plan*, place card*, table names',
  icon: 'icon, icons, pictogram*, favicon*, app icon, emojis',
  illustration:
    'illustration*, drawing, drawings, mascot*, comic, comics, cartoon*, caricature*, sketch, sketches, watercolour*, watercolor*, artwork, vignette*, doodles, mural*',
  infographic: 'infographic*, chart, charts, pie chart*, diagram*, flowchart*, graph, graphs, org chart, organigram',
  'table-data': 'spreadsheet*, excel file*, excel, xls, xlsx, csv, csv file, macro, macros',
  presentation: 'presentation, presentations, slides, deck, decks, pitch deck*, powerpoint, ppt, pptx, prezi, slide',
  template: 'template*',
  'social-post': 'social media post*, social post*, story, stories, caption, content calendar, tweets',
  'short-video': 'reel, reels, short video*, shorts, tiktok*',
  ad: 'ad, ads, advert, adverts, advertisement*, commercial, commercials, tv ad*, job ad*, job advert*, advertorial',
  video:
    'video, videos, vid, vids, film, films, wedding video*, documentary, footage, testimonial video*, music video*',
  trailer: 'trailer*, teaser*, showreel, 30-second version, 30 second version, 60-second cut, cutdown*, cut-down',
  animation: 'animation*, logo animation, gif, gifs, lottie',
  subtitle: 'subtitle*, sub-title*, subs, closed-caption*, captioning, captions, srt, vtt, sdh',
  transcript: 'transcript, transcripts, transcription*, transcribe, transcribing, transcribed',
  'burn-in': 'burned-in, burnt-in, burnt in, burn in, hard-coded, hardcoded, hardsubs',
  dubbing: 'dubbing, dub, dubbed, voice-over*, voice over*, voiceover*, narration*, narrator, narrate, lip-sync',
  photo:
    'photo, photos, photograph, photographs, photography, shot, shots, picture, pictures, pic, pics, headshot*, portrait, portraits, food photo*, wedding photo*, images, image, snaps',
  retouching: 'retouch*, photoshopping, cut-out*, cutouts, airbrush*',
  album: 'album, albums, photobook*, enlargement*, scrapbook*',
  drone: 'drone, drones, aerials',
  'extra-shoot': 'second shoot, engagement shoot*, engagement photos',
  'raw-file': 'raw file*, raws, raw, raw footage, raw material, raw recordings, unedited, outtakes, rushes, negatives',
  'source-file':
    'source file*, sourcefile*, working file*, layered file*, layers, native file*, psd, psds, indd, source code, sourcecode, code base, codebase, github repo, repository, project file*, after effects project, stems, cad file*, dwg file*, the .ai, project folder',
  'print-file':
    'print file*, printfile*, print-ready*, print ready*, press-ready, vectors, vectorise*, vectorize*, eps, svg, cmyk, bleed, pdf/x, dieline',
  'print-management': '',
  copies: 'print run, printrun, 100 copies',
  podcast: 'podcast*, episode, episodes',
  'show-notes': 'shownotes, show-notes, timestamps',
  audio:
    'audio, mixing, mix, mixdown, mastering, master the, remaster*, sound quality, wav, wavs, mp3, mp3s, sound effects, sfx',
  music:
    'music, song, songs, jingle*, soundtrack*, backing track*, composition, beat, beats, playlist, melody, tune, lyrics',
  translation:
    'translation*, translate, translated, translating, localisation, localization, localise, localize, transcreation, in translation, trans',
  'second-language':
    'english version, german version, spanish version, arabic version, welsh version, another language, language version*, bilingual, multilingual, into english, into spanish, into polish, into dutch, into portuguese, in english too, in french too',
  'certified-copy':
    "certified translation*, certified copy, certified copies, sworn translator*, legalised, legalized, legalisation, legalization, notarised, notarized, notarisation, notarization, notary's, apostille*",
  interpreting: 'interpreting, interpreter*, interpret, simultaneous',
  proofreading: 'proofread*, proof-read*, spellcheck, spell-check',
  'editing-text': 'copy-edit*, copyedit*, line-edit*, sub-edit*, subedit*',
  'layout-book': 'typesetting, typeset, typesetter, page layout, dtp, layout',
  index: 'index, indexing, bibliography, bibliographies, footnote*, endnote*, citations, glossary',
  ebook: 'ebook*, e-book*, e book, epub*, e-pub, mobi, audiobook*, audio book*',
  abstract: 'abstract, abstracts, summary, summaries, blurb*, synopsis, précis, precis',
  'text-copy':
    'text, texts, copywriting, product description*, slogan*, tagline*, strapline*, tag line, product text*, wording, headline*, bio, microcopy',
  speech: 'speech, speeches, talk, talks, toast, keynote, eulogy, eulogies, vows',
  'press-release': 'press release*, press-release*, press kit*, epk',
  article: 'article, articles, column, columns, essay, essays, op-ed*, white paper*, whitepaper*, case study',
  book: 'book, books, novel, novels, novella, manuscript*, memoir*, autobiography, biography, cookbook*, anthology, textbook*, guidebook*, ghostwriting, ghost-writing, ghostwrite, festschrift',
  chapter:
    'chapter, chapters, foreword, preface, prologue, epilogue, afterword, first chapter, appendix, acknowledgements, acknowledgments',
  letter: 'letter, letters, application, applications, petition*, letter to the, appeal letter, appeal',
  cv: 'cv, cvs, c.v, résumé*, resumé*, resume*, cover letter*, covering letter*, job application, personal statement*',
  'contract-doc':
    'draft contract, employment contract, privacy policy, privacy notice, imprint, disclaimer, statutes, power of attorney',
  'business-plan': 'tender, tenders',
  report: 'report, reports, study, studies, monthly report*, assessment, write-up, dossier',
  survey: 'survey, surveys, questionnaire*, staff survey*, poll, polls, surveymonkey, typeform',
  interview: 'interview, interviews, interviewees, respondents, participants',
  analysis:
    'analysis, analyses, analyse, analyze, cross-tables, crosstabs, cross-tabs, regression*, spss, segmentation',
  dashboard: 'dashboard*, powerbi, tableau, looker, cockpit',
  'competitor-study': 'benchmark*, swot',
  bookkeeping:
    'bookkeeping, book-keeping, the books, ledger, entries, reconciliation, xero, quickbooks, sage, expense claims, management accounts, petty cash book, accounting',
  'tax-return': 'tax return*, vat return*, self-assessment, taxes, 1099, declaration',
  payroll: 'payroll, payslip*, paystub*, pay stub*, salaries, paye, p45, w-2, w2',
  'balance-sheet': 'balance sheet*, p&l, trial balance',
  lesson:
    'lesson, lessons, tutoring, tuition, private lesson*, class, classes, online lesson*, trial lesson*, exam preparation',
  'exercise-material': 'exercise*, worksheet*, practice paper*, flashcard*, workbook*, lesson plan*',
  'e-learning':
    'e-learning, elearning, online course*, module, modules, quiz, quizzes, scorm, moodle, lms, articulate, course, courses',
  'garden-plan': 'garden plan*, planting plan*, landscape plan*',
  planting:
    'planting, plants, plant the, trees, shrubs, hedge, hedges, lawn, turf, re-turf, irrigation, sprinkler*, flowerbed*, borders, raised bed*, perennials, bulbs, mulch, pots, weeding',
  'floor-plan': 'floor plan*, floorplan*, floor-plan*, site plan*, blueprints, blueprint',
  'technical-drawing':
    'cad, autocad, dwg, dxf, 3d model*, 3d-model*, solidworks, cross-section*, elevation*, isometric*, measured drawing*',
  permit: 'permit, permits, building regs, zoning, party wall',
  'site-visit': 'site visit*, measuring, measurement*, come and measure, come and look at, inspection, snagging, recce',
  installation: 'installation*, mounting, mount it, mounted, assembly, assembled, erect, erecting, rigging',
  'delivery-transport':
    'delivery, deliveries, delivery to, transport, transportation, by courier, shipping, shipment, postage, p&p, freight, haulage, carriage, pick-up, pickup, express delivery',
  furniture:
    'table, tables, dining table*, chair, chairs, cupboard*, wardrobe*, cabinet*, shelf, shelves, shelving, bookcase*, bookshelf, bookshelves, kitchen, kitchens, worktop*, countertop*, desk, desks, sideboard*, bench, benches, drawer*, furniture, dresser, built-in*, stool*',
  upholstery:
    'upholster*, reupholster*, re-upholster*, cushion*, fabric, fabrics, seat cover*, sofa, sofas, armchair*, headboard*, curtain*, blinds, foam',
  'finish-paint':
    'paintwork, second coat, repaint*, varnish*, lacquer*, oiled, waxed, stain, stained, coating, coatings, powder-coat*, primer, limewash, gilding',
  repair:
    'restoration, restore the, restored, refurbish*, refurb, renovate*, renovation, mending, regluing, reglue, re-glue*, servicing',
  'removal-old': 'disposal, disposing of, dismantl*, clearance, skip hire, haul away, haul-away, demolish*, demolition',
  lighting:
    'lighting, lights, led, leds, spotlights, lamp, lamps, socket, sockets, dimmer*, backlight*, backlit, back-lit, illuminated, illuminate, uplighters',
  'event-planning':
    'event, events, party, ceremony, gala, conference, summer party, christmas party, decoration, decorations, deco, balloon*, decor, birthday party, stall, catering',
  costume:
    'costume*, dress, dresses, gown*, suit, suits, sewing, sewn, tailor*, hem, hems, hemming, stitching, seam, seams, skirt, blouse, zip, zipper, embroidery, embroidered, knitted',
  interior:
    'interior, interiors, room concept, room, living room, bedroom, colour scheme*, wallpaper, staging, shopfit, fit-out',
  'shopping-list': 'shopping list*, bom, sourcing, supplier list',
  'app-design':
    'ux, ui, ui design, ui/ux, ux/ui, user interface, wireframe*, prototype*, clickable prototype, clickdummy',
  'user-test': 'testers, beta test*, beta testers, accessibility audit',
  'data-entry': 'data entry, data input, data-entry, key in, typing in, deduplicate, digitise*, digitize*',
  'calendar-mgmt': 'itinerary',
  'customer-service': 'customer service, community management, moderation, helpdesk, chatbot, dms',
  'meeting-attendance': 'sit in on, sit in on the, come along to the, take the minutes',
  'consultation-call':
    'consultation, consultations, consultancy, consulting, advice, advisory, coaching, mentoring, brainstorm*, strategy session, pick your brains about',
  revision:
    'revision, revisions, correction round*, correction, corrections, round of changes, amends, amendments, proof round*, proof, proofs, another round, extra round, third round, second round, edits, tweaks',
  'alternative-draft': 'another idea, three options, option b, another option',
  'colour-version':
    'colourway*, colorway*, other colour*, another color, in black, in white, black-and-white, black and white, b&w, b/w, monochrome, greyscale, grayscale, dark mode',
  'size-format':
    'different size*, different format*, size, sizes, format, formats, dimension*, resize*, resizing, adaptation*, a3, 16:9, file format*, png, pngs, jpg, jpgs, jpeg, as a pdf',
  'date-change': 'new date, new time, reschedul*, re-schedul*, move the date, date has moved, moved to the',
  'text-change':
    'name change*, address change*, new address, new phone number, change the name, change the address, opening hours, opening times',
  'picture-change': 'another picture, new photo',
  'bug-fix':
    "bug fix*, bugfix*, bug-fix*, bug, bugs, glitch, glitches, error message*, fault, faults, fix the bug, debugging, troubleshooting, hotfix, patch, form doesn't work",
  rights:
    'print rights, licence, licences, license, licenses, licensing, copyright, buy-out, buyout, exclusivity, royalties, model release, font licence',
  warranty: 'warranty, warranties, guarantee*, after-care, aftercare, free repair*, snag list',
  password: 'password*, passcode*, access data, credentials, admin access, username*',
};
