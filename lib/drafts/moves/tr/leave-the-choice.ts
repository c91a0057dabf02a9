/** Turkish wordings: leave the client free to keep to what was agreed. */
import type { Wordings } from '../move.ts';

export const leaveTheChoice: Wordings = [
  'Anlaştığımız kapsamda kalmak isterseniz o da gayet iyi; mevcut iş planlandığı gibi sürüyor.',
  'Eklemekten vazgeçerseniz de sorun yok, anlaştığımız iş aynen devam eder.',
  'Buna değmez derseniz eklemeyiz, elimizdeki işi aynen sürdürürüz.',
];
