/**
 * Domains that say nothing of who writes: public mail providers, and services that send for others. Data, marked pure
 * so that the mail page's bundle can leave it out.
 */

const BY_REGION = {
  world:
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com aol.com aim.com icloud.com me.com mac.com ' +
    'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io tutamail.com keemail.me fastmail.com fastmail.fm hey.com zoho.com zohomail.com mail.com ' +
    'gmx.com gmx.net gmx.us email.com inbox.com hushmail.com mailfence.com disroot.org riseup.net posteo.net duck.com mozmail.com simplelogin.com aleeas.com privaterelay.appleid.com hotmail.co.uk usa.com',
  europe:
    'gmx.de gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org arcor.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it ' +
    'bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl xs4all.nl home.nl btinternet.com virginmedia.com sky.com talktalk.net wp.pl o2.pl onet.pl interia.pl op.pl ' +
    'seznam.cz centrum.cz email.cz azet.sk abv.bg mail.bg freemail.hu citromail.hu sapo.pt terra.es telefonica.net telia.com online.no ukr.net i.ua meta.ua',
  russia:
    'yandex.ru yandex.com ya.ru yandex.by yandex.ua yandex.kz yandex.com.tr yandex.uz narod.ru mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru r0.ru vk.com tut.by',
  turkey:
    'mynet.com ttmail.com superonline.com ttnet.net.tr turk.net mail.com.tr e-kolay.net tnn.net yaani.com posta.com.tr',
  iran: 'chmail.ir mailfa.com mail.ir iran.ir rayana.ir parsmail.com vatanmail.ir yahoo.co.ir irmail.ir mihanmail.ir',
  kazakhstan: 'mail.kz inbox.kz nur.kz topmail.kz list.kz bk.kz',
  elsewhere:
    'qq.com 163.com 126.com sina.com foxmail.com naver.com hanmail.net daum.net rediffmail.com uol.com.br bol.com.br terra.com.br comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net shaw.ca rogers.com bigpond.com optusnet.com.au',
} as const;

export const PUBLIC_PROVIDERS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(Object.values(BY_REGION).flatMap((domains) => domains.split(' '))))();

/** With their subdomains. Their addresses stand for many people or for none. */
export const RELAY_DOMAINS: readonly string[] = /* @__PURE__ */ (() =>
  (
    'googlegroups.com groups.io yahoogroups.com freelists.org lists.sourceforge.net reply.github.com notifications.google.com docs.google.com ' +
    'amazonses.com sendgrid.net mailgun.org mandrillapp.com mcsv.net mailchimpapp.net sparkpostmail.com hubspotemail.net intercom-mail.com zendesk.com freshdesk.com ' +
    'facebookmail.com linkedin.com mail.instagram.com e.upwork.com notifications.freelancer.com reply.airbnb.com reply.craigslist.org sale.craigslist.org relay.firefox.com privaterelay.appleid.com'
  ).split(' '))();
