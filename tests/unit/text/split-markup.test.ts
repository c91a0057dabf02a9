/** The markup stage: what each program's structure means, and how text is laid out in lines. */

import { describe, expect, test } from 'vitest';
import { MAX_BODY_CHARS } from '#lib/core/mail.ts';
import { parseHtml } from '#lib/text/html-node.ts';
import { splitMarkup } from '#lib/text/split-markup.ts';

const partsOf = (html: string) => splitMarkup(parseHtml(html)).parts.map(({ kind, text }) => [kind, text]);
const textOf = (html: string) =>
  splitMarkup(parseHtml(html))
    .parts.map((part) => part.text)
    .join('\n');

describe('kinds by structure', () => {
  test.each<[name: string, html: string, expected: [string, string][]]>([
    [
      'Gmail reply',
      '<div>New</div><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">Old</blockquote></div>',
      [
        ['text', 'New'],
        ['quoted', 'On … wrote:\n\nOld'],
      ],
    ],
    [
      'Gmail answers between quotes',
      '<div class="gmail_quote">On … wrote:<blockquote class="gmail_quote">One?</blockquote><div>Yes</div><blockquote class="gmail_quote">Two?</blockquote><div>No</div></div>',
      [
        ['quoted', 'On … wrote:\n\nOne?'],
        ['text', 'Yes'],
        ['quoted', 'Two?'],
        ['text', 'No'],
      ],
    ],
    [
      'an older quote in the quote',
      '<div class="gmail_quote">On … wrote:<blockquote class="gmail_quote">B<div class="gmail_quote">On … wrote:<blockquote class="gmail_quote">A</blockquote></div>C</blockquote></div>',
      [['quoted', 'On … wrote:\n\nB\nOn … wrote:\n\nA\n\nC']],
    ],
    [
      'Gmail forward',
      'Note<div class="gmail_quote"><div class="gmail_attr">---------- Пересылаемое сообщение<br>От: A</div>Body</div>',
      [
        ['text', 'Note'],
        ['forwarded', '---------- Пересылаемое сообщение\nОт: A\nBody'],
      ],
    ],
    [
      'Gmail’s display layer',
      '<div>New</div><div class="yj6qo ajU"><div class="ajR" role="button">…</div></div><div class="adL"><div class="gmail_signature" data-smartmail="gmail_signature">Ann</div></div><div class="im">More</div>',
      [
        ['text', 'New'],
        ['signature', 'Ann'],
        ['text', 'More'],
      ],
    ],
    [
      'Apple Mail',
      'New<blockquote type="cite">Old</blockquote>',
      [
        ['text', 'New'],
        ['quoted', 'Old'],
      ],
    ],
    [
      'Thunderbird',
      '<p>New</p><div class="moz-cite-prefix">On …</div><blockquote type="cite">Old</blockquote><pre class="moz-signature">-- \nAnn</pre>',
      [
        ['text', 'New'],
        ['quoted', 'On …\n\nOld'],
        ['signature', '--\nAnn'],
      ],
    ],
    [
      'Thunderbird forward',
      '<div class="moz-forward-container">-------- Fwd --------<br>Hi</div>',
      [['forwarded', '-------- Fwd --------\nHi']],
    ],
    [
      'Outlook on the web',
      'New<div id="appendonsend"></div>Mehr<hr><div id="m_-12x_x_divRplyFwdMsg"><b>From:</b> A</div><div>Old</div>',
      [
        ['text', 'New\nMehr'],
        ['quoted', 'From: A\nOld'],
      ],
    ],
    [
      'a signature that wraps the quote',
      'New<div id="Signature"><div>Ann</div><div id="divRplyFwdMsg">From: A</div>Old</div>',
      [
        ['text', 'New'],
        ['signature', 'Ann'],
        ['quoted', 'From: A\nOld'],
      ],
    ],
    [
      'Word’s header',
      '<p class="MsoNormal">New</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Кімнен:</b> A</p></div><p class="MsoNormal">Old</p>',
      [
        ['text', 'New'],
        ['quoted', 'Кімнен: A\nOld'],
      ],
    ],
    [
      'Yahoo',
      'New<div class="ydp12yahoo_quoted"><div>On …</div><blockquote>older</blockquote>Old</div>',
      [
        ['text', 'New'],
        ['quoted', 'On …\n\nolder\n\nOld'],
      ],
    ],
    [
      'an indent is the writer’s own',
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Mine</blockquote>',
      [['text', 'Mine']],
    ],
    [
      'a forward wrapped as a quote by Outlook',
      '<div id="divRplyFwdMsg">From: A</div>Old',
      [['forwarded', 'From: A\nOld']],
    ],
  ])('%s', (_name, html, expected) => expect(partsOf(html)).toEqual(expected));
});

describe('layout', () => {
  test.each([
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p class="MsoNormal">a</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">b</p>', 'a\n\nb'],
    ['<ul><li>a</li><li><b>b</b> c</li></ul>', '- a\n- b c'],
    ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td><p>d</p></td></tr></table>', 'a\tb\nc\td'],
    ['<table><tr><td>a</td><td></td></tr><tr><td>b</td></tr></table>', 'a\nb'],
    ['<a href="https://x.example/y">the brief</a>', 'the brief'],
    ['long<wbr>word  with&nbsp;space', 'longword with space'],
    ['Hi <img alt="🎉" src="x"><img alt="Logo of us" src="y"> you', 'Hi 🎉 you'],
    ['<style>p{}</style><script>x()</script><div style="display:none">preheader</div>a', 'a'],
    ['<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['', ''],
  ])('%s', (html, expected) => expect(textOf(html)).toBe(expected));
});

describe('bounds', () => {
  test('stops at the bound and says so', () => {
    const { parts, truncated } = splitMarkup(parseHtml(`<p>${'word '.repeat(100)}</p>`), { maxChars: 50 });
    expect(truncated).toBe(true);
    expect(parts.map((part) => part.text).join('').length).toBe(50);
  });

  test('reads as far as a body may be long', () => {
    const atBound = splitMarkup(parseHtml('a'.repeat(MAX_BODY_CHARS)));
    const beyond = splitMarkup(parseHtml('a'.repeat(MAX_BODY_CHARS + 1)));
    expect([atBound.truncated, beyond.truncated]).toEqual([false, true]);
  });

  test('nests 100,000 deep', () => {
    const html = `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`;
    expect(textOf(html)).toBe('deep');
  });
});
