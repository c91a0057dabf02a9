/** Writes a mail's HTML as the sender's program does: the part of their own, and the part that Gmail will fold away. */
import { escapeHtml } from '../html.ts';
import type { Person, PracticeConversation, Writer } from '../model.ts';
import { attribution, outlookHeader } from './attribution.ts';
import { outlookWeb } from './outlook-web.ts';
import { type Block, linkedLines, linkedText, textToBlocks } from './text-to-html.ts';

export interface BodyToWrite {
  readonly writer: Writer;
  readonly language: PracticeConversation['language'];
  readonly sender: Person;
  readonly subject: string;
  readonly text: string;
  readonly signature: string | undefined;
  /** The message below, whose whole HTML goes into the quote. */
  readonly quoted:
    | { readonly from: Person; readonly to: string; readonly sentAt: number; readonly html: string }
    | undefined;
  readonly forwarded:
    | { readonly from: Person; readonly subject: string; readonly text: string; readonly sentAt: number }
    | undefined;
  readonly below: string;
}

export function writeBody(mail: BodyToWrite): { readonly body: string; readonly trimmed: string } {
  switch (mail.writer) {
    case 'gmail':
      return gmail(mail);
    case 'outlook':
      return outlook(mail);
    case 'outlook-web':
    case 'outlook-web-2025':
    case 'outlook-phone':
      return outlookWeb(mail, mail.writer);
    case 'iphone':
      return iphone(mail);
    case 'yandex':
      return yandex(mail);
    case 'newsletter':
      return {
        body: `<div style="max-width:560px;margin:0 auto">${blocks(mail, 'p')}${mail.below}</div>`,
        trimmed: '',
      };
  }
}

function direction(mail: BodyToWrite): 'ltr' | 'rtl' {
  return mail.language === 'fa' ? 'rtl' : 'ltr';
}

function gmail(mail: BodyToWrite) {
  const own = textToBlocks(mail.text).map(gmailBlock).join('<div><br></div>');
  const signature = mail.signature
    ? `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="${direction(mail)}" class="gmail_signature" data-smartmail="gmail_signature"><div dir="${direction(mail)}">${gmailLines(mail.signature.split('\n'))}</div></div>`
    : '';
  const forwarded = mail.forwarded ? gmailForward(mail, mail.forwarded) : '';
  return {
    body: `<div dir="${direction(mail)}">${own}${signature}</div>${forwarded}${mail.below}`,
    trimmed: mail.quoted
      ? `<br><div class="gmail_quote gmail_quote_container"><div dir="${direction(mail)}" class="gmail_attr">${linkedText(attributionOf(mail))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${mail.quoted.html}</blockquote></div>`
      : '',
  };
}

function gmailBlock(block: Block): string {
  if (block.kind === 'list') {
    return `<div><ul>${block.items.map((item) => `<li style="margin-left:15px">${linkedText(item)}</li>`).join('')}</ul></div>`;
  }
  return gmailLines(block.lines);
}

function gmailLines(lines: readonly string[]): string {
  return lines.map((line) => `<div>${linkedText(line)}</div>`).join('');
}

function gmailForward(mail: BodyToWrite, forwarded: NonNullable<BodyToWrite['forwarded']>): string {
  const words = {
    en: ['Forwarded message', 'From:', 'Date:', 'Subject:', 'To:'],
    tr: ['Yönlendirilmiş ileti', 'Kimden:', 'Tarih:', 'Konu:', 'Kime:'],
    fa: ['پیام بازارسال‌شده', 'از:', 'تاریخ:', 'موضوع:', 'به:'],
    kk: ['Forwarded message', 'От:', 'Дата:', 'Тема:', 'Кому:'],
  }[mail.language];
  const date = new Date(forwarded.sentAt).toUTCString().slice(0, 22);
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="${direction(mail)}" class="gmail_attr">---------- ${words[0]} ---------<br>${words[1]} <strong class="gmail_sendername" dir="auto">${escapeHtml(forwarded.from.name)}</strong> <span dir="auto">&lt;<a href="mailto:${forwarded.from.email}" target="_blank">${forwarded.from.email}</a>&gt;</span><br>${words[2]} ${date}<br>${words[3]} ${escapeHtml(forwarded.subject)}<br>${words[4]} ${escapeHtml(mail.sender.email)}<br></div><br><br><div dir="${direction(mail)}">${textToBlocks(forwarded.text).map(gmailBlock).join('<div><br></div>')}</div></div>`;
}

function outlook(mail: BodyToWrite) {
  const paragraph = (inner: string) =>
    `<p class="MsoNormal"${rtl(mail)}><span lang="${mail.language}">${inner}</span></p>`;
  const own = textToBlocks(mail.text)
    .map((block) =>
      block.kind === 'list'
        ? `<ul type="disc">${block.items.map((item) => `<li class="MsoListParagraph">${linkedText(item)}</li>`).join('')}</ul>`
        : paragraph(linkedLines(block.lines)),
    )
    .join(paragraph('&nbsp;'));
  const signature = mail.signature
    ? paragraph('&nbsp;') +
      mail.signature
        .split('\n')
        .map((line) => paragraph(linkedText(line)))
        .join('')
    : '';
  const header = mail.quoted
    ? outlookHeader(mail.language, { ...mail.quoted.from, sentAt: mail.quoted.sentAt }, mail.quoted.to, mail.subject)
        .map(([label, value]) => `<b>${label}</b> ${escapeHtml(value)}`)
        .join('<br>')
    : '';
  return {
    body: `<div lang="${mail.language}"><div>${own}${signature}</div></div>${mail.below}`,
    trimmed: mail.quoted
      ? `<div><div style="border:none;border-top:solid #e1e1e1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"${rtl(mail)}>${header}</p></div></div><p class="MsoNormal">&nbsp;</p>${mail.quoted.html}`
      : '',
  };
}

function iphone(mail: BodyToWrite) {
  const sent = {
    en: 'Sent from my iPhone',
    tr: 'iPhone’umdan gönderildi',
    fa: 'ارسال‌شده از iPhone من',
    kk: 'Отправлено с iPhone',
  }[mail.language];
  const own = blocks(mail, 'div');
  return {
    body: `<div dir="auto">${own}<div><br></div><div dir="${direction(mail)}">${sent}</div></div>${mail.below}`,
    trimmed: mail.quoted
      ? `<div dir="${direction(mail)}"><br><blockquote type="cite">${linkedText(attributionOf(mail))}<br><br></blockquote></div><blockquote type="cite"><div dir="${direction(mail)}">${mail.quoted.html}</div></blockquote>`
      : '',
  };
}

function yandex(mail: BodyToWrite) {
  const signature = mail.signature
    ? `<div>&nbsp;</div><div>-- </div><div>${linkedLines(mail.signature.split('\n'))}</div>`
    : '';
  return {
    body: `<div>${blocks(mail, 'div')}</div>${signature}${mail.below}`,
    trimmed: mail.quoted
      ? `<div>&nbsp;</div><div>${linkedText(attributionOf(mail))}</div><blockquote>${mail.quoted.html}</blockquote>`
      : '',
  };
}

function blocks(mail: BodyToWrite, tag: 'p' | 'div'): string {
  return textToBlocks(mail.text)
    .map((block) =>
      block.kind === 'list'
        ? `<ul>${block.items.map((item) => `<li>${linkedText(item)}</li>`).join('')}</ul>`
        : `<${tag}${rtl(mail)}>${linkedLines(block.lines)}</${tag}>`,
    )
    .join(tag === 'div' ? '<div><br></div>' : '');
}

function rtl(mail: BodyToWrite): string {
  return mail.language === 'fa' ? ' dir="rtl"' : '';
}

function attributionOf(mail: BodyToWrite): string {
  const { quoted } = mail;
  return quoted ? attribution(mail.writer, mail.language, { ...quoted.from, sentAt: quoted.sentAt }) : '';
}
