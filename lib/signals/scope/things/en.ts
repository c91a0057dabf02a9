/** The English words for the things of freelance work, in the form that `lookup.ts` describes. */
import type { Lexicon } from '../../lexicon/lookup.ts';
import type { ThingId } from '../thing-ids.ts';

export const ENGLISH: Lexicon<ThingId> = {
  website:
    'website*, web site*, site, sites, webpage, web page, web pages, webpages, homepage project, online presence, web presence, our site, wordpress site, wix site, squarespace site, our web, microsite*, one-pager, web thing',
  page: 'page, pages, subpage*, sub-page*, about page, contact page, team page, services page, faq page, faq, faqs, faq section, extra page, additional page, new page, pricing page, 404 page',
  'landing-page':
    'landing page*, landingpage*, landing, campaign page*, squeeze page*, sales page*, lead page, opt-in page*, sign-up page, signup page, promo page, splash page, lander',
  'home-page':
    'home page, home pages, homepage, homepages, start page, main page, front page, index page, hero section, hero image, hero banner',
  shop: 'online shop, online store, webshop*, web shop*, web store, webstore*, e-shop, eshop, e-commerce, ecommerce, ecommerce site, store front, storefront, cart, shopping cart, basket, shopping basket, checkout, check-out page, shopify store, woocommerce, etsy shop, shop page, shop section',
  'product-entry':
    'product upload*, product entry, product entries, product listing*, listing, listings, product page*, product sheet*, product data, new products, add products, upload products, adding products, skus, sku, amazon listing*, etsy listing*, ebay listing*',
  blog: 'blog, blogs, blog post*, blogpost*, blog article*, blog entry, blog entries, news section, news page, news post*, newsfeed, guest post*, seo article*, vlog',
  form: 'form, forms, contact form*, application form*, order form*, enquiry form*, inquiry form*, sign-up form*, signup form*, registration form*, feedback form*, booking form*, online form*, web form*, fillable form*, fillable pdf*, pdf form*, quote form, request form',
  login:
    "login, logins, log-in, login area, login page, sign-in page, member area, members' area, members area, membership area, account area, user account*, customer portal, client portal, portal, restricted area, protected area, intranet, user login",
  booking:
    'booking, bookings, booking system, booking tool, booking calendar, booking page, online booking, reservation*, table reservation, appointment calendar, appointment booking, appointment system, scheduling tool, calendly link, ticketing, ticket sales',
  'search-function':
    'search box, search bar, search field, search function*, site search, search feature, filter, filters, filter function, filtering, sort function, sorting option*, faceted search, advanced search, autocomplete',
  gallery:
    'gallery, galleries, photo gallery, image gallery, picture gallery, slider, sliders, slideshow, slide show, carousel*, lightbox, portfolio page, image slider',
  map: 'map, maps, location map, location plan, google map, google maps, directions, store locator, route map, trail map, illustrated map, parking map',
  app: 'app, apps, mobile app*, phone app*, android app, android version, iphone app, iphone version, ios app, ios version, application, tablet app, ipad version, web app*, little app',
  'app-store':
    'app store, app stores, appstore, google play, play store, playstore, store submission, store listing, testflight, app approval',
  'mobile-layout':
    'mobile version*, mobile layout, mobile view, mobile site, mobile-friendly, mobile friendly, mobile design, mobile optimisation, mobile optimization, on mobile, on mobiles, on phones, phone view, phone version, responsive, responsive design, responsive version, tablet view, tablet version, on iphone',
  integration:
    'integration*, integrate, integrate with, api, apis, api connection, import, csv import, data import, export function, sync, syncing, synchronisation, synchronization, plug into, plugin, plug-in, plugins, payment gateway, stripe integration, paypal button, shipping integration, crm integration, crm, webhook*, zapier, connector, interface to',
  seo: 'seo, keyword, keywords, keyword research, google ads, adwords, google ad, ppc, ads campaign*, ad campaign*, facebook ads, meta ads, instagram ads, paid ads, google ranking*, ranking, rankings, search ranking*, meta tags, meta description*, backlinks campaign, link building, sem',
  analytics:
    'analytics, google analytics, ga4, web statistics, site statistics, visitor statistics, visitor numbers, traffic stats, stats page, statistics page, tracking code, tracking pixel, pixel, facebook pixel, tag manager, cookie banner, heatmap*, matomo, conversion tracking',
  hosting:
    'hosting, web hosting, server, servers, web server, domain, domains, domain name, domain transfer, dns, nameserver*, mail set-up, mail setup, email set-up, email setup, email account*, mailbox*, ssl, ssl certificate, https, migration, site migration, server move, webspace, email hosting',
  maintenance:
    'maintenance, maintain, upkeep, updates, plugin updates, software updates, wordpress updates, support, tech support, technical support, monitoring, uptime, backup, backups, back-up, back-ups, care plan, maintenance plan, maintenance package, support package, annual service, after-sales support',
  security:
    'virus clean-up, virus cleanup, virus removal, malware, malware removal, hacked site, anti-virus, antivirus, firewall, security, security check, security audit, security update, penetration test*, pen test, pentest, two-factor, 2fa, spam protection, captcha, recaptcha',
  network:
    'network, networking set-up, network setup, cabling, cables, network cable*, lan, ethernet, router, routers, wifi, wi-fi, wireless, switch cabinet, network switch, access point*, vpn, patch panel, mesh system, internet connection, broadband',
  computer:
    'computer*, laptop*, pc, pcs, desktop pc, workstation*, macbook*, imac, printer set-up, printer setup, office printer, printer drivers, scanner, monitor set-up, monitors, tablets set-up, hard drive, ssd, office machines, windows installation, new machine*',
  training:
    'training, trainings, training session*, training course, workshop, workshops, staff training, team training, walkthrough, walk-through, show us how, user course, intro session, onboarding session, seminar, masterclass session, induction, tutorial session, tutorial',
  manual:
    'manual, manuals, instruction*, user manual*, user guide*, guide, how-to, how-to guide, documentation, docs, technical documentation, handbook*, cheat sheet, quick-start guide, help file*, operating instructions, assembly instructions',
  newsletter:
    'newsletter*, news letter, mailing, mailings, mail-out, mailout, mailshot, mail shot, e-mail template*, email template*, email campaign*, email blast, e-blast, mailchimp, email newsletter, mailing template, drip campaign, email sequence, e-news',
  logo: 'logo*, emblem*, wordmark*, word mark, brandmark*, brand mark, monogram*, crest, trademark',
  'brand-guide':
    'brand guide*, brand guidelines, brand book, brandbook, style guide, styleguide, brand manual, brand identity, visual identity, corporate identity, corporate design, ci guide, ci manual, branding, brand kit, branding package, logo guidelines, house style',
  'business-card':
    'business card*, businesscard*, visiting card*, visit card*, name card*, calling cards, appointment card*, loyalty card*, membership card*',
  letterhead:
    'letterhead*, letter head*, headed paper, headed notepaper, stationery, stationary, envelope*, compliment slip*, comp slip*, rubber stamp, company stamp, notepaper, notepad*, letter paper',
  'email-signature':
    'email signature*, e-mail signature*, mail signature*, outlook signature*, mail footer, email footer*',
  poster:
    'poster*, billboard*, placard*, playbill, playbills, wall chart, hoarding, hoardings, a2 poster, 6-sheet, sandwich board',
  flyer:
    'flyer*, flier*, leaflet*, handout*, hand-out*, handbill*, insert, inserts, door drop*, a5 flyer, tri-fold*, trifold*, pamphlet*, folded leaflet',
  brochure:
    'brochure*, catalogue*, catalog, catalogs, booklet*, magazine*, prospectus*, programme booklet, program booklet, concert programme, order of service, lookbook*, look book, zine, image brochure, product catalogue, sales brochure, mag',
  'annual-report':
    'annual report*, yearly report, year book, yearbook*, annual review, sustainability report, impact report, activity report, year-end report, esg report',
  menu: 'menu, menus, menu card*, drinks menu, wine list, drinks list, food menu, takeaway menu, takeout menu, dessert menu, menu board*, chalkboard menu, price board, set menu',
  cover:
    'cover, covers, book cover*, bookcover*, front cover, back cover, dust jacket*, book jacket*, jacket, album cover*, album artwork, album art, cd cover, single cover, podcast cover, cover art, cover artwork, cover design, sleeve art, magazine cover',
  font: 'font, fonts, lettering, hand lettering, typeface*, calligraphy, typography, script font, custom font, hand-lettering, handwriting font, letterform*',
  banner:
    'banner*, web banner*, roll-up, rollup, roll-ups, rollups, roll-up banner, pull-up banner*, pop-up banner*, display banner*, header image, facebook header, pvc banner, x-banner, flag, flags, beach flag, feather flag*, backdrop',
  sign: 'sign, signs, shop sign*, signage, door sign*, nameplate*, name plate*, name-plate*, facade letters, channel letters, 3d letters, light box, lightbox sign, lit sign, neon sign*, totem, totems, pylon sign, wayfinding, fascia, hanging sign, a-board, a-frame, plaque*, house number, directional signs, office sign',
  'vehicle-wrap':
    'vehicle graphics, vehicle wrap*, vehicle lettering, vehicle livery, livery, van graphics, van lettering, van wrap*, van signwriting, car wrap*, car lettering, car stickers, lorry graphics, truck wrap*, truck lettering, fleet graphics, bus wrap',
  'window-film':
    'window film*, window sticker*, window graphic*, window vinyl*, window lettering, window decal*, window foil, frosted film, frosting, privacy film, vinyl lettering',
  label:
    'label, labels, bottle label*, jar label*, product label*, wine label*, beer label*, honey label*, sticker, stickers, swing tag*, hang tag*, hangtag*, price tag*, tags, seals, address labels, back label, care label*',
  package:
    'package design, packaging, packages, pack design, pack, box, boxes, gift box*, cardboard box*, carton, cartons, bag design, paper bag*, carrier bag*, tote bag*, sleeve, sleeves, pouch, pouches, wrapper*, wrapping paper, tin, tins, tissue paper, mailer box*, outer box, bottle design, gift bag*, gift wrap',
  'flavour-variant':
    'another flavour, another flavor, new flavour, new flavor, flavour, flavours, flavor, flavors, variety, varieties, another variety, variant, variants, limited edition, special edition, christmas edition, seasonal edition, new scent, scents, another scent, line extension',
  'mock-up':
    "mock-up, mock-ups, mockup*, 3d view*, 3d render*, 3d visual*, render, renders, rendering, renderings, visualisation*, visualization*, visuals, cgi, preview image, product visual, artist's impression, walkthrough animation, virtual tour",
  merchandise:
    't-shirt*, tshirt*, tee, tees, tee shirt*, mug, mugs, cap, caps, merchandise, merch, promotional goods, promotional items, promo items, giveaways, goodies, swag, hoodie*, tote, totes, pens, keyring*, keychain*, water bottle*, lanyard*, badges, polo shirts, uniforms, aprons',
  invitation:
    'invitation*, invite, invites, wedding invitation*, wedding invite*, wedding card*, wedding stationery, save the date*, save-the-date*, rsvp card*, birthday invitation*, christening invitation*, party invite*, evening invite*, e-invite, einvite, gala invitation',
  'thank-you-card':
    'thank-you card*, thank you card*, thankyou card*, greeting card*, greetings card*, christmas card*, xmas card*, birthday card*, postcard*, holiday card*, condolence card*, gift card*, gift voucher*, voucher design',
  'seating-plan':
    'seating plan*, seating chart*, table plan*, table card*, place card*, escort card*, table number*, table names, seating arrangement*',
  icon: 'icon, icons, icon set, pictogram*, favicon*, app icon, symbols set, emoji set, emojis, ui icons',
  illustration:
    'illustration*, drawing, drawings, character design, mascot*, comic, comics, comic strip, cartoon*, caricature*, sketch, sketches, watercolour*, watercolor*, line drawing*, spot illustration*, portrait drawing, colouring page*, coloring page*, artwork, vignette*, doodles, mural*',
  infographic:
    'infographic*, info graphic*, chart, charts, pie chart*, bar chart*, diagram*, flow chart*, flowchart*, graph, graphs, timeline graphic, explainer graphic, org chart, organigram',
  'table-data':
    'data table*, spreadsheet*, spread sheet*, excel file*, excel sheet*, excel, xls, xlsx, csv, csv file, google sheet*, macro, macros, pivot table*, price table*, excel list',
  presentation:
    'presentation, presentations, slides, slide deck*, deck, decks, pitch deck*, powerpoint, powerpoint presentation, ppt, pptx, keynote presentation, prezi, slide, google slides, sales deck, investor deck, speaker slides',
  template:
    'template*, word template*, powerpoint template*, ppt template*, canva template*, indesign template*, letter template*, invoice template, master slides, slide master, document template*, report template, reusable template',
  'social-post':
    'social post*, instagram post*, insta post*, ig post*, facebook post*, linkedin post*, social graphics, social tiles, story, stories, insta story, instagram stories, caption, carousel post*, content calendar, tweets, x posts, pinterest pins, profile picture, profile pic',
  'short-video':
    'reel, reels, instagram reel*, insta reel*, short video*, shorts, youtube short*, vertical video*, vertical clip*, vertical version, tiktok*, tik tok*, snippet video, short clip*',
  ad: 'ad, ads, advert, adverts, advertisement*, newspaper ad*, newspaper advert*, magazine ad*, magazine advert*, print ad*, half-page ad, full-page ad, quarter-page ad, commercial, commercials, radio ad*, radio spot*, tv ad*, tv spot*, job ad*, job advert*, classified ad*, advertorial, display ad*, ad copy, promo spot',
  video:
    'video, videos, vid, vids, film, films, promo video*, promo film, promotional video*, promotional film*, image film*, explainer video*, corporate video*, corporate film*, product video*, wedding film*, wedding video*, documentary, youtube video*, footage, video clip*, video message*, testimonial video*, music video*, event video, highlights film, recap video, video edit',
  trailer:
    'trailer*, teaser*, book trailer*, highlight reel, highlights reel, sizzle reel, showreel, show reel, 30-second version, 30 second version, one-minute version, 60-second cut, cutdown*, cut-down, promo cut',
  animation:
    'animation*, animated video*, animated logo, logo animation, animated version, animated gif, gif, gifs, motion graphic*, motion design, animated intro, animated explainer, logo sting, animated banner*, moving version, lottie',
  subtitle:
    'subtitle*, sub-title*, subs, closed caption*, closed-caption*, captioning, captions, srt, srt file*, vtt, english subtitles, sdh',
  transcript:
    'transcript, transcripts, transcription*, transcribe, transcribing, transcribed, typed-up interview, verbatim transcript',
  'burn-in':
    'burned-in, burnt-in, burned in, burnt in, burn in, burned-in subtitles, burnt-in subtitles, burned-in captions, burnt-in captions, hard-coded, hardcoded, hard-coded captions, hard-coded subtitles, hardcoded subtitles, hard subs, hardsubs, open captions, embedded subtitles',
  dubbing:
    'dubbing, dub, dubbed, dubbed version, voice-over*, voice over*, voiceover*, vo recording, narration*, narrator, narrate, voice artist, voice talent, voice recording*, off-camera voice, lip sync, lip-sync, audio description, phone greeting, answerphone message',
  photo:
    'photo, photos, photograph, photographs, photography, shot, shots, picture, pictures, pic, pics, headshot*, head shot*, portrait, portraits, product photo*, product shot*, team photo*, staff photo*, group photo*, food photo*, food photography, photo session*, wedding photo*, family photo*, images, image, snaps, passport photo*',
  retouching:
    'retouch*, photo edit, photo editing, image editing, edited photos, photoshopping, photoshop work, background removal, cut-out*, cutouts, clipping path*, skin retouching, airbrush*, photo restoration, colour grading, color grading',
  album:
    "album, albums, photo album*, wedding album*, photo book*, photobook*, parents' album*, parent album*, photo print*, framed print*, canvas print*, enlargement*, wall print*, scrapbook*",
  drone:
    'drone, drones, drone shot*, drone footage, drone video*, drone photo*, aerial shot*, aerial photo*, aerial view*, aerial video*, aerial footage, aerials',
  'extra-shoot':
    'second shoot, another shoot, extra shoot, additional shoot, engagement shoot*, engagement session, engagement photos, pre-wedding shoot, pre-wedding session, prewedding shoot, extra coverage, day-after shoot',
  'raw-file':
    'raw file*, raws, raw, raw photos, raw images, raw pictures, raw footage, raw material, raw video, raw audio, raw recordings, raw data, unedited, unedited photos, unedited footage, unedited material, unedited files, unedited version, outtakes, rushes, negatives, full-resolution originals',
  'source-file':
    'source file*, sourcefile*, working file*, open file*, layered file*, layered psd, layers, native file*, editable file*, editable version, editable format, psd, psds, psd file*, ai file*, illustrator file*, indesign file*, indd, figma file*, figma link, source code, sourcecode, code base, codebase, git repo, github repo, repository, project file*, premiere project, session files, stems, original files, cad file*, dwg file*, the .ai, project folder, build files',
  'print-file':
    'print file*, printfile*, print-ready*, print ready*, press-ready, print pdf*, printable pdf, high-res pdf, hi-res pdf, vector file*, vector version, vector format, vectors, vectorise*, vectorize*, eps, svg, cmyk, bleed, crop marks, pdf/x, die line, dieline',
  'print-management': 'print management, print supervision, press check, press pass, printer quote*, on press',
  copies:
    'print run, printrun, reprint of, copies printed, printed copies, 100 copies, hundred copies, more copies, extra copies, additional copies, hard copies, hard copy, author copies, pieces produced, paper copies',
  podcast:
    'podcast*, pod cast, episode, episodes, pilot episode, bonus episode, audio show, radio show, radio programme',
  'show-notes':
    'show notes, shownotes, show-notes, episode description*, episode summary, episode notes, podcast description*, podcast blurb, chapter markers, timestamps, time stamps, video description*, youtube description*',
  audio:
    'audio, audio editing, audio edit, sound editing, sound edit, sound design, mixing, mix, mixdown, mastering, master the, remaster*, noise removal, noise reduction, audio clean-up, audio cleanup, background noise, sound quality, sound mix, wav, wavs, mp3, mp3s, sound effects, sfx',
  music:
    'music, song, songs, jingle*, intro music, outro music, theme tune, theme music, theme song, background music, soundtrack*, backing track*, composition, sheet music, beat, beats, playlist, hold music, melody, tune, lyrics',
  translation:
    'translation*, translate, translated, translated version, translated text*, translating, localisation, localization, localise, localize, transcreation, in translation, trans, back translation, translated document*',
  'second-language':
    'english version, english text, german version, french version, spanish version, italian version, polish version, russian version, arabic version, chinese version, dutch version, portuguese version, turkish version, welsh version, another language, other languages, second language, language version*, bilingual, bilingual version, multilingual, into english, into german, into french, into spanish, into italian, into polish, into russian, into arabic, into chinese, into dutch, into portuguese, into turkish, in english too',
  'certified-copy':
    "certified translation*, certified copy, certified copies, sworn translation*, sworn translator*, official translation*, legalised, legalized, legalisation, legalization, notarised, notarized, notarisation, notarization, notary stamp, notary public, notary's, apostille*, certification stamp, official stamp, stamped translation, translator's stamp, certified by",
  interpreting:
    'interpreting, interpreter*, interpret, simultaneous, simultaneous interpreting, simultaneous interpretation, consecutive interpreting, whispered interpreting, court interpreter, phone interpreting, translate live',
  proofreading:
    'proofread*, proof reading, proof-read*, spell check, spellcheck, spell-check, spelling check, grammar check, correction reading, final read, final read-through, typo check, language check',
  'editing-text':
    'copy-edit*, copyedit*, copy edit, copy editing, line edit*, line-edit*, structural edit*, developmental edit*, manuscript edit*, text editing, language editing, sub-edit*, subedit*',
  'layout-book':
    'typesetting, typeset, typesetter, page layout, book layout, desktop publishing, dtp, book interior, interior layout, inside pages, book block, book formatting, indesign layout, page design, layout',
  index:
    'index, subject index, indexing, bibliography, bibliographies, reference list, footnote*, foot notes, endnote*, end notes, citations, citation style, glossary',
  ebook:
    'ebook*, e-book*, e book, epub*, e-pub, kindle version, kindle edition, kindle file, mobi, digital edition, audiobook*, audio book*, e-pub conversion, online edition',
  abstract:
    'abstract, abstracts, summary, summaries, executive summary, exec summary, blurb*, back-cover text, synopsis, short summary, one-page summary, jacket copy, cover text, précis, precis, tl;dr version',
  'text-copy':
    'text, texts, copywriting, copy writing, website text*, website copy, web copy, web text*, site copy, product description*, slogan*, tagline*, strapline*, tag line, claim line, product text*, sales copy, sales text, wording, headline*, about text, bio, biography text, body copy, marketing text*, seo text*, caption text, microcopy',
  speech:
    'speech, speeches, talk, talks, toast, wedding speech*, keynote, keynote speech, eulogy, eulogies, vows, laudatory speech, opening remarks, welcome speech, retirement speech, speaking notes',
  'press-release':
    'press release*, press-release*, news release*, media release*, press text*, press kit*, media kit*, press statement*, press pack*, press notice, epk',
  article:
    'article, articles, column, columns, essay, essays, feature article*, op-ed*, opinion piece*, think piece, magazine piece, magazine article*, newspaper article*, trade article, white paper*, whitepaper*, case study, case studies, interview piece, guest article*, journal article*, ghostwritten article',
  book: "book, books, novel, novels, novella, manuscript*, memoir*, autobiography, biography, cookbook*, cookery book, children's book*, picture book*, poetry collection, anthology, textbook*, guidebook*, ghostwriting, ghost-writing, ghostwrite, short story, short stories, festschrift",
  chapter:
    'chapter, chapters, foreword, preface, prologue, epilogue, afterword, introduction chapter, last chapter, first chapter, extra chapter, additional chapter, appendix, acknowledgements, acknowledgments',
  letter:
    'letter, letters, application, applications, petition*, letter to the, formal letter, reminder letter, fundraising letter, donor letter, appeal letter, thank-you letter, reference letter, motivation letter, visa application, complaint letter, appeal',
  cv: 'cv, cvs, c.v, résumé*, resumé*, resume*, curriculum vitae, cover letter*, covering letter*, linkedin profile*, linkedin page, linkedin summary, linkedin about, job application, personal statement*, application documents',
  'contract-doc':
    'contract draft, draft contract, draft agreement, employment contract, rental contract, tenancy agreement, lease agreement, nda draft, legal review, contract review, terms page, privacy policy, privacy notice, cookie policy, imprint, legal notice, disclaimer, statutes, power of attorney',
  'business-plan':
    'business plan*, grant application*, grant proposal*, funding application*, funding bid, lottery bid, tender document*, tender, tenders, bid document*, bid writing, financial plan, funding proposal*, eu application, project proposal*, marketing plan, marketing strategy, business case, pitch document',
  report:
    'report, reports, final report*, interim report*, study, studies, research report*, evaluation report*, project report*, monthly report*, quarterly report*, assessment, expert opinion, feasibility study, survey report, write-up, dossier, briefing paper',
  survey:
    'survey, surveys, questionnaire*, customer survey*, staff survey*, employee survey*, online survey*, poll, polls, feedback survey*, satisfaction survey*, surveymonkey, google form*, survey questions, typeform, exit survey',
  interview:
    'interview, interviews, interview partner*, interviewees, respondents, focus group*, mystery shop*, user interview*, customer interviews, expert interviews, participants, recruit participants, phone interviews, vox pops, street interviews, test shoppers',
  analysis:
    'analysis, analyses, data analysis, statistical analysis, analyse, analyze, cross tables, cross-tables, crosstabs, cross tabs, cross-tabs, cross tabulation*, regression*, spss, number crunching, data crunching, segmentation, forecasting model, thematic analysis',
  dashboard:
    'dashboard*, dash board, live report*, live dashboard, power bi, powerbi, tableau, looker, looker studio, data studio, live figures, kpi overview, kpi report, interactive report*, reporting tool, cockpit',
  'competitor-study':
    'competitor analysis, competitor study, competitor research, competitive analysis, competitor comparison, competitor overview, competition analysis, competitor report, market overview, market analysis, market research, market study, benchmark*, swot, swot analysis, market survey, landscape review',
  bookkeeping:
    'bookkeeping, book-keeping, book keeping, the books, monthly accounts, accounts work, ledger, ledger entries, entries, journal entries, bank reconciliation, reconciliation, reconcile the, xero, quickbooks, sage, expense claims, management accounts, petty cash book, accounting',
  'tax-return':
    'tax return*, vat return*, vat filing, self assessment, self-assessment, tax declaration, tax filing, taxes, income tax, corporation tax, 1099, tax forms, declaration',
  payroll:
    'payroll, wages run, wage slips, payslip*, pay slip*, paystub*, pay stub*, salaries, salary run, social insurance, social security, pension contributions, paye, national insurance, holiday pay, p45, w-2, w2, staff wages',
  'balance-sheet':
    'balance sheet*, annual accounts, year-end accounts, financial statement*, p&l, budget plan, budget forecast, cashflow forecast, financial forecast, statutory accounts, final accounts, trial balance',
  lesson:
    'lesson, lessons, tutoring, tuition, tutoring hour*, tutoring session*, tutor hours, private lesson*, private tuition, class, classes, english lesson*, piano lesson*, music lesson*, language lesson*, online lesson*, trial lesson*, exam prep, exam preparation, coaching session*, revision class, homework help',
  'exercise-material':
    'exercise*, worksheet*, work sheet*, test paper*, mock exam*, mock test*, practice test*, practice paper*, exam paper*, quiz sheet*, flashcard*, flash card*, answer key, answer sheet*, teaching material*, learning material*, workbook*, vocab list*, vocabulary list*, lesson plan*, course material*',
  'e-learning':
    'e-learning, elearning, e-learning module*, elearning module*, online course*, course module*, online module*, module, modules, quiz, quizzes, scorm, scorm package, moodle, lms, articulate, storyline file, course, courses, video course, interactive course',
  'garden-plan':
    'garden plan*, garden design, planting plan*, landscape drawing*, landscape plan*, landscape design, landscaping plan, garden layout, garden sketch, garden drawing*, border plan, patio plan, terrace plan, courtyard design, roof garden',
  planting:
    'planting, plants, plant the, trees, tree planting, shrubs, hedge, hedges, lawn, turf, laying turf, re-turf, irrigation, irrigation system, sprinkler*, watering system, flower bed*, flowerbed*, border planting, borders, raised bed*, perennials, bulbs, mulch, pots, weeding',
  'floor-plan':
    'floor plan*, floorplan*, floor-plan*, ground plan*, house plan*, building plan*, building drawing*, plan drawing, room plan, layout plan, site plan*, stand plan, extension plans, blueprints, blueprint',
  'technical-drawing':
    'technical drawing*, cad, cad drawing*, cad model, autocad, dwg, dxf, 3d model*, 3d-model*, sketchup model, solidworks, step file*, section drawing, cross-section*, cross section*, detail drawing*, construction drawing*, working drawing*, shop drawing*, workshop drawing*, elevation*, isometric*, exploded view*, measured drawing*, dimensioned drawing*, revit model',
  permit:
    'permit, permits, building permit*, planning permission*, planning application*, planning consent, building regs, building regulations, building control, municipality approval, council approval, official papers, council papers, zoning, licence application, licensing application, party wall, permit drawings, event licence, street permit',
  'site-visit':
    'site visit*, site survey*, on-site visit*, measure up, measuring, measuring up, measurement*, take measurements, come and look at, inspection, snagging, recce, location scout*, location scouting',
  installation:
    'installation*, mounting, mount it, mounted, assembly, assemble it, assembled, erect, erecting, screwed on, rigging',
  'delivery-transport':
    'delivery, deliveries, home delivery, delivery to, transport, transportation, by courier, shipping, shipment, shipping costs, postage, p&p, freight, haulage, van hire, carriage, carry upstairs, pick-up, collection from, pickup, next-day delivery, express delivery, express shipping',
  furniture:
    'table, tables, dining table*, coffee table*, chair, chairs, cupboard*, wardrobe*, cabinet*, shelf, shelves, shelving, bookcase*, bookshelf, bookshelves, kitchen, kitchens, kitchen units, worktop*, countertop*, desk, desks, sideboard*, bench, benches, bed frame, drawer*, furniture, dresser, built-in*, fitted wardrobe*, bar counter, reception desk, stool*, tv unit, vanity unit',
  upholstery:
    'upholster*, reupholster*, re-upholster*, cushion*, fabric, fabrics, seat cover*, sofa cover*, chair cover*, sofa, sofas, armchair*, headboard*, curtain*, blinds, foam, leather cover, throw pillow*, loose cover*',
  'finish-paint':
    'paint finish, painting the, paintwork, paint job, another coat, second coat, repaint*, varnish*, lacquer*, oil finish, oiled, wax finish, waxed, stain, stained, coating, coatings, powder coat*, powder-coat*, primer, gloss finish, matt finish, matte finish, plaster finish, limewash, spray finish, gold leaf, gilding',
  repair:
    'repair job, repair work, minor repairs, repairs to, restoration, restore the, restored, refurbish*, refurb, renovate*, renovation, mending, patch the, regluing, reglue, re-glue*, french polishing, scratch repair, servicing',
  'removal-old':
    'disposal, dispose of, disposing of, dismantl*, strip out, stripping out, clearance, skip hire, haul away, haul-away, cart away, demolish*, demolition, waste removal',
  lighting:
    'lighting, lights, light fitting*, light fixture*, led, leds, led strip*, led light*, led lighting, spotlights, spot lights, lamp, lamps, pendant light*, electric connection, electrical connection, power supply, socket, sockets, dimmer*, backlight*, backlit, back-lit, illuminated, illuminate, light switch*, fairy lights, garden lights, uplighters',
  'event-planning':
    'event, events, event planning, event organisation, event organization, wedding planning, party planning, party, ceremony, gala, anniversary event, conference, summer party, christmas party, office party, decoration, decorations, deco, table decoration*, flower arrangement*, balloon*, decor, stage design, launch party, birthday party, stall, catering',
  costume:
    'costume*, dress, dresses, wedding dress*, bridesmaid dress*, gown*, suit, suits, sewing, sewn, tailor*, dress alteration*, hem, hems, hemming, stitching, seam, seams, skirt, blouse, jacket alteration, zip, zipper, embroidery, embroidered, knitted, prom dress*, school uniforms',
  interior:
    'interior design, interior, interiors, interior concept, room concept, room design, room, living room, bedroom, furnishing plan, furnishing concept, furniture plan, colour scheme*, color scheme*, paint colours, paint colors, wallpaper, home staging, staging, shop fitting, shopfit, shop fit-out, fit-out, office layout, soft furnishings',
  'shopping-list':
    'shopping list*, materials list*, material list*, bom, supplier search, sourcing, find suppliers, supplier list, parts list, procurement list, cutting list, purchase list, product sourcing',
  'app-design':
    'ux, ui, ux design, ui design, ui/ux, ux/ui, user interface, wireframe*, wire frame*, prototype*, clickable prototype, screen design*, app design, app screen*, user flow*, user journey*, clickdummy, click dummy, design system, figma prototype, onboarding screens, interface design',
  'user-test':
    'user test*, usability test*, usability study, usability testing, user testing, test users, testers, beta test*, beta testers, a/b test*, ab test*, split test*, user research, ux research, accessibility test, accessibility audit, test participants',
  'data-entry':
    'data entry, data input, data-entry, entering data, key in, keying in, typing in, typing up, typing work, list upkeep, database entry, deduplicate, digitise*, digitize*, address entry',
  'calendar-mgmt':
    'calendar management, diary management, appointment scheduling, schedule appointments, scheduling appointments, book appointments, travel booking*, book travel, book flights, book hotels, hotel booking*, flight booking*, itinerary, travel arrangements, travel plans, va work, virtual assistant, inbox management, coordinate dates',
  'customer-service':
    'customer service, customer support, customer care, answer customers, answering customers, answer comments, answering comments, answer messages, answering messages, community management, moderate comments, moderation, call answering, answering calls, telephone answering, helpdesk, help desk, live chat, chatbot, complaints handling, dms',
  'meeting-attendance': 'attend meetings, sit in on, sit in on the, come along to the, take the minutes',
  'consultation-call':
    'consultation, consultations, consultancy, consulting, consulting call, consultation call, advice, advice call, advisory, advice session, coaching, coaching call, mentoring, brainstorm*, strategy session, strategy call, discovery call, your expertise, pick your brains about, second opinion, sounding board, q&a session',
  revision:
    'revision, revisions, revision round*, correction round*, correction, corrections, round of changes, amends, amendments, changes round, proof round*, proof, proofs, another round, extra round, additional round, third round, second round, edits, tweaks',
  'alternative-draft':
    'alternative draft*, alternative design*, another design, another concept, another draft, another idea, another proposal, second concept, third concept, second proposal, further draft*, further design*, design alternative*, design option*, three options, two options, additional concept*, different concept, more concepts, more designs, more sketches, alternative version*, second design, option b, another option',
  'colour-version':
    'colour version*, color version*, colour variation*, color variation*, colour variant*, color variant*, colourway*, colorway*, other colour*, other color*, another colour, another color, different colours, different colors, in black, in white, black-and-white, black and white, b&w, b/w, monochrome, greyscale, grayscale, white version, dark version, negative version, inverted version, dark mode, one-colour version, pantone version, reversed version',
  'size-format':
    'other size*, other format*, another size, another format, different size*, different format*, size, sizes, format, formats, formatted for, dimension*, resize*, resizing, adaptation*, adapted for, a3, dl format, square version, square format, portrait format, landscape format, landscape version, portrait version, 16:9, banner sizes, all sizes, us letter, file format*, png, pngs, jpg, jpgs, jpeg, pdf version, as a pdf, word version, large format, scaled version, high-res version, hi-res version',
  'date-change':
    "new date, new time, new venue, date's changed, different date, different time, different venue, other date, date change*, reschedul*, re-schedul*, move the date, date has moved, bring forward, brought forward, moved to the",
  'text-change':
    'name change*, address change*, new address, new phone number, new number, change the name, new prices, updated prices, price update, text change*, opening hours, opening times, text correction*',
  'picture-change':
    'different picture, different image, another picture, another photo, another image, new photo, new photos, new picture, new pictures, new image, photo swap, picture swap, image swap, new headshot',
  'bug-fix':
    'bug fix*, bugfix*, bug-fix*, bug, bugs, glitch, glitches, error message*, fault, faults, broken link*, fix the bug, debugging, troubleshooting, hotfix, patch, display error, technical problem*, technical issue*, crash on, layout broken',
  rights:
    'usage right*, usage rights, user rights, image rights, photo rights, print rights, publishing rights, commercial use, commercial rights, commercial licence, commercial license, licence, licences, license, licenses, licensing, extended licence, extended license, exclusive licence, exclusive license, copyright transfer, copyright, buy-out, buyout, exclusivity, royalties, release form, model release, font licence, font license, world rights',
  warranty:
    'warranty, warranties, guarantee*, under warranty, under guarantee, after-care, aftercare, after care, free repair*, warranty period, one-year guarantee, one-year warranty, two-year guarantee, snag list, follow-up care, post-launch support, post-launch fixes, satisfaction guarantee',
  password:
    'password*, passcode*, pass word, access data, access details, access codes, credentials, login details, log-in details, login data, admin access, admin login, admin rights, ftp details, ftp access, cpanel login, hosting login, backend access, back-end access, user name, username*, login info, pin code, account access',
};
