/** English phrases in which a client is unhappy with how the work goes: late, repeated, worse than before, at their cost. */
import type { Rule } from '../../rule.ts';

const signal = 'dissatisfaction';

export const DISSATISFACTION_WITH_PROGRESS: readonly Rule[] = [
  {
    name: 'pointed-out-again',
    signal,
    weight: 0.75,
    guards: ['others'],
    phrases: [
      '(@nth|#) time (this|in|that|the|it|now|our|your) ..10 (broken|wrong|missing|late|error|errors|mistake|mistakes|typo|crash+|fail+|forgotten|incorrect|bounced|without)',
      '(bug|problem|error|issue|mistake|fault|typo) ..12 (is back|has returned|came back|has come back|is still there|reappeared|again)',
      '(you)? (said|told|claimed|promised|assured) ..4 (fixed|corrected|solved|sorted|resolved|changed) ..8 (but|back|still|again|not)',
      '(keep|keeps|kept) (making|finding|seeing|sending|missing|forgetting|ignoring|breaking|going wrong) ..4',
      '(sent|gave|told|wrote) ..5 (twice|three times|four times|several times|more than once|repeatedly)',

      '(@nth|#) (time|times) ..4 (ask+|point+|raise+|flag+|mention+|tell+|told|correct+|report+|explain+|say|saying|said|request+|remind+|writing about|fix+|had to|have had to) ..6 (this|same|that|it|you|again|out)',
      '(@nth|#) (time|times) ..3 (wrong|late|broken|mistake|misspelt|misspelled|down|crashed|incorrect|failed|happened|gone wrong|mixed up)',
      '(wrong|late|missing|broken|misspelt|misspelled|incorrect|down|offline|crashed|empty|blurred|crooked) (yet)? again',
      '(again|once again|yet again) ..6 (wrong|late|missing|mistake|mistakes|error|errors|typo|typos|misspelt|misspelled|broken|missed|forgotten|ignored)',
      'how (many times|often) (do|must|have|should|will) @we',
      '(still|yet) (not|has not|have not|is not|are not) (been)? (fixed|corrected|changed|right|resolved|solved|addressed|sorted|repaired|amended)',
      '(is|are|has|have) still (wrong|broken|missing|not|full of|the old|there|down|misspelt|misspelled|incorrect|unfinished|the same mistake|full)',
      'the? same (mistake+|error+|problem+|issue+|typo+|bug+|fault+) (again|as|still|is|are|have|has|for|keep|keeps)',
      '(keep|kept|keeps) having to (ask|point|tell|correct|explain|remind|fix|repeat|chase)',
      '@we (have)? (already|repeatedly) (said|told|asked|pointed|raised|flagged|mentioned|explained|reported|corrected|sent) ..8 (and|but|yet|still|twice|again|#)',
      '(when|after|although|though|despite) @we (have|had)? (raised|flagged|mentioned|pointed|reported|asked|told) ..8 (ignored|nothing|noted and filed|no change|shrug+|still|brushed|unchanged)',
      '(despite|in spite of|after) (my|our|several|repeated|two|three|all) ..2 (notes|reminders|corrections|requests|comments|feedback|remarks|mails|emails)',
    ],
    unless: [
      '(my|our) (fault|mistake|bad)',
      '(sorry|apologies|forgive) ..6 (again|ask+|change+|time|bother+)',
      '(love|loved|thank|thanks|perfect|laugh+|wonderful|great|enjoy+|watch+|read) ..3 (@nth|#) time',
      '(payment|payments|invoice|invoices|accounts|accounting)',
    ],
  },
  {
    name: 'promised-and-late',
    signal,
    weight: 0.65,
    guards: ['hypothetical', 'others'],
    phrases: [
      '(should|ought) ..2 have been (finished|done|ready|here|delivered|live|sent|with us|completed) ..6',
      '(were|was) (supposed|meant|due) to (call|send|deliver|be|have|come|ring|finish|write|show|get) ..10 (and|but|then|it is|now)',

      '@we (have|am|are) (yet|still) (to)? (waiting|to see|to receive|to hear|to get|not seen|not received|not had|not heard) ..6 (single|anything|any|first|draft|final|promised|from you|the @work|answer|reply|week|weeks|month|#)',
      '(agreed|agreement|arranged|promised) ..8 (and|but) (i|we|there|nothing|so far|to date|it|you) ..8 (not|one|nothing|only|no|never|late)',

      '(you|were|was|had been|been) (promised|told|assured) ..12 (but|still|since then|nothing|yet|never|silence|instead|now it is|and it is)',
      'you (said|told us|told me|promised|assured|wrote|agreed|swore|quoted) ..14 (and|but|still|yet|since then|since) ..4 (nothing|silence|still|not|no|late|yet|never)',
      '(was|were) (due|supposed|meant|expected) ..10 (and|but|still|yet|now) ..4 (nothing|not|still|no|late|has|have|is)',
      '(days|weeks|week|months|day|month|hours) (late|overdue|behind|past|after the deadline|too late|after it was)',
      '(late|delayed|postponed|pushed back|slipped) (yet)? again',
      'behind schedule',
      '(miss+|missed|blew|slipped|passed|overshot) (the|our|your|another|every|both|its|yet another) (own)? (agreed)? (deadline+|date+|milestone+|launch)',
      '(deadline|date|launch|milestone) (has)? (came and went|come and gone|has passed|has slipped|passed|slipped)',
      '(took|taken|taking) (far|much|way|so|this)? (too)? long ..4 (to|for|than|$)',
      '(reached|arrived|came|sent|got|turned up|delivered) ..4 (late|after the|too late|a week after)',
      '(been)? waiting (#|for weeks|for days|for months|weeks|months|since|far too long|long enough|over a) ..6 (week+|month+|now|days|and|$)',
      '(#|two|three|several|most|all) of (my|our) (mails|emails|e mails|calls|messages|questions) ..3 (unanswered|ignored|no answer|answered)',
      '(went|gone|left|remain+) unanswered',
      '(offline|down|broken|unreachable) (for|all|over|since) ..2 (weekend|day|days|hours|week|monday|morning)',
    ],
    unless: [
      '(i|we) (am|are|was|were) ..3 (late|behind|overdue)',
      '(my|our) (end|side|fault|part|reply|answer|feedback|comments)',
      '(sorry|apolog~) ..4 (late|delay+|long)',
      '(payment|invoice|paid|pay)',
      '(no (rush|hurry|worries|drama|problem)|quite all right|perfectly fine)',
    ],
  },
  {
    name: 'embarrassed-by-it',
    signal,
    weight: 0.65,
    guards: ['hypothetical', 'others'],
    phrases: [
      '(do|did) not know what to (say|tell (them|him|her|the|our|my))',

      '(they|we|i|he|she|colleagues|builder|printer|client|customer|editor|team) (had|have|has) (had)? to (rewrite|redo|retype|re do|start over|correct|fix|explain|apologise|apologize)',
      '(before|not|rather than) you (did|noticed|spotted|caught)',
      '(noticed|found|spotted|caught) (it|that|this|them) (before you|not you)',

      '(made|makes|make|making|left|leaves) (us|me) (look|looking) ..2 (silly|foolish|stupid|unprofessional|like|bad|ridiculous|amateurish)',
      '@we (had|have|now have|will have) to (now)? (apologise|apologize|explain|redo|correct|fix|rewrite|answer|grovel) ..4 (to|it|this|that|ourselves|myself|everything|half)',
      '(embarrass~|mortif~|humiliat~) ..3 (us|me|in front of|for us)',
      '(cost|costing) (us|me) ..3 (client+|customer+|sale+|order+|day+|money|deal|job|morning|evening|weekend|hours|week|time)',
      '(our|my) (customers|clients|readers|members|guests|visitors|users) (have|are|were|had)? (complain+|noticed|laughing|laughed|asking why|ringing|confused)',
      '@we (was|were|am|are) (the|the only)? (one|ones) (to|who) (find|found|notice|noticed|spot|spotted|catch|caught)',
      '@we (end+|ended) up (doing|redoing|fixing|rewriting|correcting|writing)',
    ],
    unless: ['(fault of mine|my own fault|my mistake|our mistake)'],
  },
  {
    name: 'going-downhill',
    signal,
    weight: 0.65,
    guards: ['hypothetical', 'others'],
    phrases: [
      '(standard+|quality|service|level|care|communication|attention) (of ..3)? (have|has)? ..2 (slip+|drop+|declin+|suffer+|gone down|fallen|dipped|deteriorat+|worse)',
      '(drop|decline|dip|slip|fall) in (quality|standard+|service|care)',
      'not as (good|careful|thorough|sharp|fresh|strong|quick|reliable) as (it|they|the|you|before|last|usual|in)',
      '(getting|gets|got|gotten) (worse|sloppier|slower) (every|each|with|and|not|by the|since)',
      '(used to be|were once|was once) (so|much|far)? (better|good|careful|quick|faster|different|reliable)',
      'if (it|this|things) (carries|goes|go|keep+|continue+|carry) on? like this',
    ],
    unless: ['(traffic|weather|health|cold|flu|noise|pain|sales|market|back)'],
  },
  {
    name: 'had-to-chase',
    signal,
    weight: 0.65,
    guards: ['hypothetical', 'others'],
    phrases: [
      '(should|did|do|would) not ..4 (have|had|think|expect+|need) ..4 (to)? (chase|run after|beg|remind|ask twice|ask again|keep asking|explain+|tell you|tell a professional|point|find out|discover|hear it|write this|be writing)',
      '(tired|sick|fed up|weary) (of|with) (chas~|ask~|wait~|remind~|running after|having|explain~|repeat~|excuse+|the excuses|being)',
      '(always|constantly|forever) (chasing|reminding|running after|waiting|having to)',
      '@we (have|am|are|had) (had to)? (been)? (chase|chasing|chased|running after) (you|it|this|the|for)',
    ],
    unless: ['(i|we) (am|are|was|were) sorry', 'thank'],
  },
];
