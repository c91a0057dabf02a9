/** English word lists that several rules share, used in phrases as `@name`. */
import type { WordLists } from '../../pattern.ts';

const list = (words: string) => words.trim().split(/\s*,\s*/);

export const WORDS: WordLists = {
  we: list('i, we, us, one'),
  work: list(`work, job, draft, drafts, design, designs, layout, site, website, page, pages, text, texts, copy, translation, translations,
    result, results, logo, logos, version, versions, file, files, photo, photos, photographs, picture, pictures, images, image, shots,
    video, film, edit, cut, report, reports, plan, plans, drawing, drawings, illustration, illustrations, code, app, proof, proofs,
    delivery, service, campaign, deliverable, deliverables, artwork, render, renders, recording, mix, quality, brochure, chapter, chapters,
    subtitles, cover, album, newsletter, poster, flyer, leaflet, menu, labels, update, build, accounts, bookkeeping, return, slides, presentation`),
  bad: list(`poor, sloppy, careless, shoddy, amateurish, amateur, unusable, useless, subpar, substandard, mediocre, unprofessional, lazy,
    terrible, awful, dreadful, horrible, rubbish, dire, appalling, abysmal, atrocious, lousy, pathetic, hopeless, botched, lacklustre,
    lackluster, half baked, half finished, slapdash, garbage, trash, crap, a mess, a shambles, a disaster, a disgrace, a joke, an embarrassment,
    embarrassing, laughable, unacceptable, inexcusable, unreadable, incomprehensible, below par, second rate, not fit for purpose, a let down`),
  rather: list(
    'really, quite, exactly, at all, very, so, rather, pretty, a bit, a little, somewhat, extremely, deeply, very much, frankly, honestly, simply, just, still, particularly, entirely, totally, completely, absolutely, truly',
  ),
  nth: list('second, third, fourth, fifth, sixth, seventh, tenth, umpteenth, nth, 2nd, 3rd, 4th, 5th, 6th'),
  fool: list(`idiot, idiots, moron, morons, imbecile, imbeciles, clown, clowns, fool, fools, crook, crooks, thief, thieves, liar, liars, cheat, cheats,
    leech, leeches, parasite, parasites, fraud, frauds, scammer, scammers, con artist, con artists, conman, amateur, amateurs, hack, hacks, loser, losers,
    joker, jokers, cretin, cretins, halfwit, halfwits, dimwit, dimwits, numpty, muppet, muppets, incompetent, incompetents, nobody, bastard, bastards, jerk, jerks, cowboy, cowboys,
    vulture, vultures, charlatan, charlatans, swindler, swindlers, disgrace, waste of space, waste of time, waste of money, joke, twit, twits, prat, donkey, rip off merchants`),
  foolish:
    list(`stupid, useless, pathetic, incompetent, hopeless, lazy, clueless, thick, dense, worthless, dumb, ridiculous, disgusting, dishonest,
    talentless, brainless, illiterate, incapable, unprofessional, a disgrace, a joke, ignorant, arrogant, shameless, slow, deluded`),
  slow: list(
    'accounts, accounting, accounts department, finance, finance department, treasury, controlling, head office, our accountant, payables, procurement, our bank',
  ),
  bill: list(
    'invoice, invoices, bill, bills, fee, fees, payment, payments, balance, instalment, instalments, installment, installments, deposit, remainder, retainer, money, amount, settlement',
  ),
  make: list(`add+, make, do, design+, create+, write, build, draw, translate+, record+, set up, prepare+, put together, whip up, knock up, knock out,
    include+, cover+, shoot, edit+, animate+, draft+, mock up, code+, film+, retouch+, proofread, produce+, resize+, adapt+, throw in, squeeze in,
    slip in, pop in, put in, fit in, turn, convert+, render+, sketch+, come up with, run up, extend+, integrate+, build in, handle+, look after, take care of, redo, rework, redesign, rewrite, mix, cut`),
  money: list(
    'price, prices, rate, rates, fee, fees, cost, costs, quote, quotation, estimate, offer, total, figure, bill, charge, hourly, day rate',
  ),
};
