/** Turkish wordings: offer to fit the estimate to what matters most. */
import type { Wordings } from '../move.ts';

export const fitEstimate: Wordings = [
  'Bu, ayırmak istediğinizden fazlaysa sizin için en önemli kısmı yazın, tahmini ona göre yapayım.',
  'Daha küçük bir kapsam da olur: en çok ihtiyaç duyduğunuz kısmı söyleyin, yalnızca onu fiyatlandırayım.',
  'Yalnızca bir bölümünü isterseniz, o bölüm için ayrı bir fiyat veririm.',
];
