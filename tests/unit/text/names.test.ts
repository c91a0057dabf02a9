/** Names made safe to show, and the organisation proposed for a new client. */

import { expect, test } from 'vitest';
import { cleanName } from '#lib/text/clean-name.ts';
import { organisationFromAddress, proposeOrganisation } from '#lib/text/names.ts';

test.each([
  ['  Ann \t\n Lee ', 'Ann Lee'],
  ['Ann\u202egpj.exe', 'Anngpj.exe'],
  ['\u2066علی\u2069 \u200fرضایی', 'علی رضایی'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['A\u0000B\u0007C', 'ABC'],
  ['👩‍🎨 Ann', '👩‍🎨 Ann'],
  ['x\ud800y', 'xy'],
  ['', ''],
])('cleanName %j', (raw, expected) => expect(cleanName(raw)).toBe(expected));

test('cleanName bounds the length', () => {
  expect(cleanName('a'.repeat(100_000)).length).toBe(120);
});

test.each([
  ['ana@atelier-north.com', 'Atelier North'],
  ['ana@mail.studio.co.uk', 'Studio'],
  ['ana@studio.com.tr', 'Studio'],
  ['ana@gmail.com', ''],
  ['ana@x.kz', ''],
  ['ana@xn--e1afmkfd.xn--p1ai', ''],
  ['ana@123.com', ''],
  ['noreply@studio.com', ''],
])('organisationFromAddress %s', (address, expected) => expect(organisationFromAddress(address)).toBe(expected));

test.each([
  ['ana@gmail.com', 'Ana Ruiz\nFounder\nNorthlight Studio\n+34 600 000 000', 'Northlight Studio'],
  ['ana@gmail.com', 'Ana Ruiz | Northlight GmbH | Berlin', 'Northlight GmbH'],
  ['a@mail.ru', 'С уважением,\nИван Иванов\nООО «Ромашка»', 'ООО «Ромашка»'],
  ['a@gmail.com', 'Айгүл\nЖШС Алтын Дала', 'ЖШС Алтын Дала'],
  ['a@gmail.com', 'علی رضایی\nشرکت آفتاب', 'شرکت آفتاب'],
  ['a@gmail.com', 'Ayşe\nIşık Reklam Ajansı', 'Işık Reklam Ajansı'],
  ['ana@northlight.com', 'Ana', 'Northlight'],
  ['ana@gmail.com', 'Sent from my iPhone', ''],
  ['ana@gmail.com', '', ''],
  ['hannah@juniperbakery.example', 'Hannah Whitlock\nOwner, Juniper Bakery\n+44 7700 900142', 'Juniper Bakery'],
  ['a@lodos-mimarlik.example', 'Selin\nLodos Mimarlık Ltd. Şti.', 'Lodos Mimarlık Ltd. Şti.'],
  ['a@juniperbakery.example', 'www.juniperbakery.example\njuniperbakery', 'Juniperbakery'],
])('proposeOrganisation %s %j', (address, signature, expected) => {
  expect(proposeOrganisation(address, signature)).toBe(expected);
});
