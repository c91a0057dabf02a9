/** What must hold for every mail: nothing is lost, nothing quoted leaks into the new text, time grows with length. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BodyPart } from '#lib/core/mail.ts';
import { parseHtml } from '#lib/text/html-node.ts';
import { splitMarkup } from '#lib/text/split-markup.ts';
import { separate } from '#lib/text/split-text.ts';
import { lettersOf } from '#tests/support/quote-corpus.ts';

const sorted = (text: string) => Array.from(lettersOf(text)).sort().join('');
const KINDS = ['text', 'quoted', 'forwarded', 'signature'] as const;

/** Words of several scripts, and the pieces that quotes are recognised by. */
const line = fc.oneof(
  fc
    .array(fc.constantFrom('please', 'the', 'лого', 'сайт', 'فایل', 'برای', 'tasarım', 'жоба', 'ok', '12', '👍'), {
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
  fc.constantFrom(
    'On Mon, 5 May 2025 at 10:00, Ann <ann@x.example> wrote:',
    '> old words',
    '>> older',
    '-- ',
    '____________',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    'From: Ann <ann@x.example>',
    'Sent: Monday, 5 May 2025 10:00',
    'To: Bob',
    'Subject: Logo',
    'Кімнен: Айгүл',
    'از: علی',
    'Sent from my iPhone',
    'Отправлено с iPhone',
    '',
    '',
  ),
  fc.string({ maxLength: 40 }),
);
const part: fc.Arbitrary<BodyPart> = fc.record({
  kind: fc.constantFrom(...KINDS),
  text: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
});

test('every letter of the parts is in exactly one of the four texts', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const { newText, quoted, forwarded, signature } = separate(parts);
      expect(sorted(newText + quoted + forwarded + signature)).toBe(sorted(parts.map(({ text }) => text).join('')));
    }),
    { numRuns: 500 },
  );
});

test('what the markup marked never becomes new text', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const marked = parts.map((p, index) => (p.kind === 'text' ? p : { ...p, text: `${p.text}\nqz${index}zq` }));
      expect(separate(marked).newText).not.toMatch(/qz\dzq/);
    }),
  );
});

const tag = fc.constantFrom('div', 'p', 'span', 'b', 'blockquote', 'ul', 'table', 'td', 'font', 'pre');
const attribute = fc.constantFrom(
  '',
  ' class="gmail_quote"',
  ' class="gmail_signature"',
  ' class="im"',
  ' id="Signature"',
  ' id="x_divRplyFwdMsg"',
  ' class="moz-cite-prefix"',
  ' type="cite"',
  ' class="yahoo_quoted"',
  ' style="border-top:solid #E1E1E1 1pt"',
);
const { html } = fc.letrec<{ html: string; text: string }>((tie) => ({
  text: fc.constantFrom('alpha beta', ' gamma ', 'از سلام', 'тема', '---------- x', 'From: y', '<br>', '&nbsp;', '\n'),
  html: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    tie('text'),
    fc
      .tuple(tag, attribute, fc.array(tie('html'), { maxLength: 4 }))
      .map(([name, value, inner]) => `<${name}${value}>${inner.join('')}</${name}>`),
  ),
}));

test('every visible letter of the markup is in a part', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 6 }), (pieces) => {
      const source = pieces.join('');
      const visible = source.replace(/<[^<>]*>|&nbsp;/g, ' ');
      const { parts, truncated } = splitMarkup(parseHtml(source));
      expect(truncated).toBe(false);
      expect(lettersOf(parts.map(({ text }) => text).join(''))).toBe(lettersOf(visible));
      for (const [index, { kind, text }] of parts.entries()) {
        expect(text).not.toBe('');
        expect(kind).not.toBe(parts[index - 1]?.kind);
      }
    }),
    { numRuns: 500 },
  );
});

const OLD = 'old words that must not leak';
const wrappers: readonly ((inner: string) => string)[] = [
  (inner) =>
    `<div class="gmail_quote"><div class="gmail_attr">Am 5.5.2025 schrieb Ann:</div><blockquote class="gmail_quote">${inner}</blockquote></div>`,
  (inner) =>
    `<div>On Mon, 5 May 2025 at 10:00, Ann &lt;ann@x.example&gt; wrote:</div><blockquote type="cite">${inner}</blockquote>`,
  (inner) => `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>${inner}</div>`,
  (inner) =>
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>От:</b> Ann</p></div><p class="MsoNormal">${inner}</p>`,
  (inner) => `<div class="ydp1yahoo_quoted"><div>On Monday …</div>${inner}</div>`,
  (inner) => `<div>5.5.2025, 10:00, "Ann" &lt;ann@x.example&gt;:</div><blockquote>${inner}</blockquote>`,
  (inner) => `<p>Кімнен: Ann<br>Жіберілген: 5.05.2025 10:00<br>Кімге: Bob<br>Тақырыбы: Лого</p><div>${inner}</div>`,
  (inner) =>
    `<div class="protonmail_quote">On Monday …<br><blockquote class="protonmail_quote">${inner}</blockquote></div>`,
];
const decorations: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `<div class="im">${inner}</div>`,
  (inner) => `<div class="adL"><div class="h5">${inner}</div></div>`,
  (inner) => `<div id="Signature"><div>${inner}</div></div>`,
  (inner) => `<div class="HOEnZb"><div class="gmail_extra">${inner}</div></div>`,
];

test('a quote in any wrapper, quoted again and decorated, stays quoted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...wrappers), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...decorations),
      (chain, decorate) => {
        const quote = chain.reduce((inner, wrap) => wrap(`<div>${inner}</div>`), `<p>${OLD}</p>`);
        const { parts } = splitMarkup(parseHtml(`<div dir="ltr">My new words</div>${decorate(quote)}`));
        const body = separate(parts);
        expect(lettersOf(body.newText)).toBe('mynewwords');
        expect(body.quoted).toContain(OLD);
      },
    ),
    { numRuns: 300 },
  );
});
