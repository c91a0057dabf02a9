/** The Kazakh book of moves. */
import type { MoveBook } from '../move.ts';
import { acknowledge } from './acknowledge.ts';
import { agreedGoesOn } from './agreed-goes-on.ts';
import { answerDate } from './answer-date.ts';
import { apologise } from './apologise.ts';
import { apologiseForStrain } from './apologise-for-strain.ts';
import { askForAnswer } from './ask-for-answer.ts';
import { askWhatElse } from './ask-what-else.ts';
import { askWhatIsWrong } from './ask-what-is-wrong.ts';
import { askWhich } from './ask-which.ts';
import { citeTerm } from './cite-term.ts';
import { closeDecline } from './close-decline.ts';
import { decline } from './decline.ts';
import { estimate } from './estimate.ts';
import { explainCost } from './explain-cost.ts';
import { explainPrice } from './explain-price.ts';
import { extraDate } from './extra-date.ts';
import { firstStep } from './first-step.ts';
import { fitEstimate } from './fit-estimate.ts';
import { greet } from './greet.ts';
import { ground } from './ground.ts';
import { hearAnger } from './hear-anger.ts';
import { holdPrice } from './hold-price.ts';
import { keepTheWhole } from './keep-the-whole.ts';
import { leaveTheChoice } from './leave-the-choice.ts';
import { lessPrice } from './less-price.ts';
import { offerCall } from './offer-call.ts';
import { offerExtra } from './offer-extra.ts';
import { offerLess } from './offer-less.ts';
import { own } from './own.ts';
import { ownGap } from './own-gap.ts';
import { placeOutside } from './place-outside.ts';
import { possibleDate } from './possible-date.ts';
import { priceGround } from './price-ground.ts';
import { promiseClarity } from './promise-clarity.ts';
import { reassure } from './reassure.ts';
import { receivePrice } from './receive-price.ts';
import { receiveRequest } from './receive-request.ts';
import { remedy } from './remedy.ts';
import { remedyDate } from './remedy-date.ts';
import { respectBudget } from './respect-budget.ts';
import { sayItEarly } from './say-it-early.ts';
import { sayWhatIsPossible } from './say-what-is-possible.ts';
import { seeTheirSide } from './see-their-side.ts';
import { sign } from './sign.ts';
import { yesBeforeStart } from './yes-before-start.ts';

export const kk: MoveBook = {
  greet,
  sign,
  acknowledge,
  'see-their-side': seeTheirSide,
  apologise,
  own,
  remedy,
  'remedy-date': remedyDate,
  'ask-what-else': askWhatElse,
  reassure,
  'hear-anger': hearAnger,
  'apologise-for-strain': apologiseForStrain,
  'ask-what-is-wrong': askWhatIsWrong,
  'offer-call': offerCall,
  'first-step': firstStep,
  'answer-date': answerDate,
  'receive-request': receiveRequest,
  'cite-term': citeTerm,
  'place-outside': placeOutside,
  'offer-extra': offerExtra,
  'extra-date': extraDate,
  'yes-before-start': yesBeforeStart,
  'leave-the-choice': leaveTheChoice,
  'ask-for-answer': askForAnswer,
  'own-gap': ownGap,
  'explain-cost': explainCost,
  estimate,
  'fit-estimate': fitEstimate,
  'promise-clarity': promiseClarity,
  decline,
  ground,
  'say-it-early': sayItEarly,
  'say-what-is-possible': sayWhatIsPossible,
  'possible-date': possibleDate,
  'agreed-goes-on': agreedGoesOn,
  'close-decline': closeDecline,
  'receive-price': receivePrice,
  'respect-budget': respectBudget,
  'hold-price': holdPrice,
  'price-ground': priceGround,
  'explain-price': explainPrice,
  'offer-less': offerLess,
  'less-price': lessPrice,
  'keep-the-whole': keepTheWhole,
  'ask-which': askWhich,
};
