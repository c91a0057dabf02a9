/** Kazakh wordings: nothing is started before the client has agreed to the cost. */
import type { Wordings } from '../move.ts';

export const yesBeforeStart: Wordings = [
  'Сіз осы соманы мақұлдағаннан кейін ғана бастаймын, сонда күтпеген шығын болмайды.',
  'Алдымен сіз шешесіз, мен содан кейін бастаймын; шотта өзіңіз білмейтін ештеңе тұрмайды.',
  'Келісіміңізді алған соң кірісемін, сонда қанша төлейтініңізді алдын ала білесіз.',
];
