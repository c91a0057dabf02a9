/** Kazakh wordings: say that it takes work which the price does not hold. */
import type { Wordings } from '../move.ts';

export const explainCost: Wordings = [
  'Мен айтқан бағада бұған бөлінген уақыт жоқ, сондықтан жұмыстан кейін емес, бұрын сөйлесіп алғым келеді.',
  'Бұл мен жоспарлап, бағалаған көлемнен көп, сондықтан шешпес бұрын құнын білгеніңіз дұрыс.',
  'Бұл қосымша жұмыстың бағасын әлі айтқан жоқпын, сондықтан қазір айтайын.',
];
