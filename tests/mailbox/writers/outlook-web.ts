/** Mails written in Outlook on the web, before 2025 and since, and in its app on a phone. */
import { escapeHtml } from '../html.ts';
import { outlookHeader } from './attribution.ts';
import { linkedLines, linkedText, textToBlocks } from './text-to-html.ts';
import type { BodyToWrite } from './write-body.ts';

export type OutlookWebForm = 'outlook-web' | 'outlook-web-2025' | 'outlook-phone';

const FONT =
  'font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);';

export function outlookWeb(
  mail: BodyToWrite,
  form: OutlookWebForm,
): { readonly body: string; readonly trimmed: string } {
  const side = mail.language === 'fa' ? 'rtl' : 'ltr';
  const paragraph = (inner: string) =>
    form === 'outlook-phone'
      ? `<div dir="auto">${inner}</div>`
      : `<div style="${FONT}" class="elementToProof">${inner}</div>`;
  const own = textToBlocks(mail.text)
    .map((block) =>
      block.kind === 'list'
        ? `<ul>${block.items.map((item) => `<li style="${FONT}"><div class="elementToProof">${linkedText(item)}</div></li>`).join('')}</ul>`
        : paragraph(linkedLines(block.lines)),
    )
    .join(paragraph('<br>'));
  const signature = mail.signature
    ? `<div id="Signature">${paragraph('<br>')}${mail.signature
        .split('\n')
        .map((line) => paragraph(linkedText(line)))
        .join('')}</div>`
    : '';
  return { body: `<div dir="${side}">${own}${signature}</div>${mail.below}`, trimmed: quote(mail, form, side) };
}

function quote(mail: BodyToWrite, form: OutlookWebForm, side: 'ltr' | 'rtl'): string {
  const { quoted } = mail;
  if (!quoted) return '';
  const about = { ...quoted.from, sentAt: quoted.sentAt };
  const lines = outlookHeader(mail.language, about, quoted.to, mail.subject);
  const header = (tag: string, space: string) =>
    lines.map(([label, value]) => `<${tag}>${label}</${tag}>${space}${escapeHtml(value)}`).join('<br>');
  const content = `<div>${quoted.html}</div>`;
  switch (form) {
    case 'outlook-web':
      return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="${side}"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${header('b', ' ')}</font><div>&nbsp;</div></div>${content}`;
    case 'outlook-web-2025':
      return `<div id="appendonsend"></div><div style="${FONT}"><br></div><hr style="display: inline-block; width: 98%;"><div style="${FONT}">${header('b', '&nbsp;')}</div><div style="${FONT}"><br></div>${content}`;
    case 'outlook-phone':
      return `<div id="mail-editor-reference-message-container" dir="auto"><br><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" style="font-size: 11pt;">${header('strong', ' ')}<br></div><br>${content}</div>`;
  }
}
