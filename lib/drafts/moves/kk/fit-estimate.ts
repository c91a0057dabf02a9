/** Kazakh wordings: offer to fit the estimate to what matters most. */
import type { Wordings } from '../move.ts';

export const fitEstimate: Wordings = [
  'Бұл ойлағаныңыздан көп болса, сізге ең керегін айтыңыз, есепті соған сай жасаймын.',
  'Көлемін азайтуға да болады: ең қажет бөлігін айтсаңыз, тек соның бағасын шығарамын.',
  'Бір бөлігі ғана керек болса, сол бөлікке бөлек баға айтамын.',
];
