/** Kazakh wordings: by when it will be done. */
import type { Wordings } from '../move.ts';

export const remedyDate: Wordings = [
  'Дайын болатын күні: [[new-date]]; сол күні сізге өзім хабарласамын.',
  'Уәде ететін мерзімім мынау: [[new-date]]; оған дейін сізден ештеңе керек емес.',
  'Аяқтайтын мерзімім: [[new-date]]; біткен бойда не өзгергенін толық жазамын.',
];
