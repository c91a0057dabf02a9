/** English phrases that ask for more work as though it were agreed, or too small to count. Whether it is, `scope/` weighs against the terms. */
import type { Rule } from '../../rule.ts';

const signal = 'scope-creep';

export const SCOPE_CREEP: readonly Rule[] = [
  {
    name: 'asks-in-passing',
    signal,
    weight: 0.72,
    guards: [],
    phrases: [
      '(and then|and|then|also) if you (could|would|can) just ..12',
      '(same (again|thing)|the same) ..2 (for|with) (the|our|my) ..4 (please|branch|office|shop|team|version|too|as well|brand|company|location)',
      '(let us|we could|you could|shall we|why not) (also|just)? (add|build|include|throw in|put in) (the|a|an|another|some)',
      '(need|want|expect|would like) you ..3 (too|as well|also) (till|until|for|to|at|on|$)',

      'please (also|quickly|additionally) @make',
      '(since|as|seeing as|seeing|now that) you (already|now)? (have|have got|know|did|made|wrote|speak) ..14 (please|could|can|would|might as well|also)',
      '(just|also|only) need (a|an|some|another|#) ..4 (as well|too|on top|and then|and a|and some|with)',

      '(while|as|since|seeing as|seeing|when|if|now that|given that|given) you (are|will be|have got|have) ..2 (at it|about it|in there|on it|there|in it|working on|doing (it|that|this|the)|in the (file|files|code|area|mood)|already|going|passing|going through|at the|on site|anyway|open|logged in) ..30 (@make|could|can|please|would|need|one more|also|have a go|might as well)',
      '(@make|could|can|please|would|need|also) ..24 (while|as|since|seeing as|when|if) you (are|will be|have got|have) ..2 (at it|about it|in there|on it|there|in it|already|going|passing|on site|anyway|logged in|open)',
      'you (are|will be) ..3 (there|here|in there|on site|in the area|at the ..1|passing) anyway',
      '(can|could|would|will|might|please) (you|i ask you to)? (please|maybe|perhaps|possibly|just)? (also|quickly|additionally) (please|quickly|just)? (be able to)? @make',
      '(can|could|would|will) you ..1 @make ..10 (too|as well|on top|on the side|in passing|in addition|alongside) $',
      '(can|could|would) you ..1 @make ..8 (as well|on top of (the|that|it)|on the side|in passing|in addition|in the same go|at the same time)',
      '(also|additionally|on top of that|in addition|plus|furthermore|and then|moreover) (we|i|they|he|she) (would|will)? (like|need|want|be needing|require|would like) (a|an|some|you to|to have|another|two|three|both)',
      '(oh|ah|and|ps|p s|btw|by the way) (and|also|yes|one more thing|before i forget|another thing) (can|could|would|please|we need|we will need|i need|@make)',
      '(one|another|a) (more|last|final|further|other|tiny|little|small|quick|small extra|wee|mini) (more)? (thing|favour|favor|request|ask|item|addition|wish|bit) ..16 (@make|can you|could you|would you|please @make|need|we would like|would like|we want)',
      'would you mind (also)? (@make|adding|doing|popping|making|putting|throwing|knocking|writing|designing|translating|shooting|taking|recording|looking|giving|sorting|setting|running|having|popping in)',
    ],
    unless: [
      'add (me|him|her|us|them|my colleague|our colleague|..1 (to|in) (the|this) (thread|cc|copy|invitation|invite|call|mailing list|distribution list))',
    ],
  },
  {
    name: 'too-small-to-count',
    signal,
    weight: 0.62,
    guards: ['question'],
    phrases: [
      '(easy|simple|quick|no bother|piece of cake|straightforward|not much|nothing much) (no|right|is it not|for you|i think|enough|i guess|surely) ..1 $',
      '(text|copy|content|it|they|layout|rest) (is|are) (nearly|almost|practically|basically|more or less|virtually|pretty much) (identical|the same)',

      '(#|five|a) (minute|min|minutes|second|seconds|hour) (job|thing|task|fix|tweak|work|jobs)',
      '(should|will|would|can|could) not (be|take|cost|need|mean) (you)? ..2 (long|much|more than|too (much|long|hard|difficult|bad)|a minute|any time|big|hard|difficult|a problem|a big deal|much work|# minutes|an hour)',
      '(will|would|should) (only|just|hardly|barely) take (you)? ..3 (minute+|second+|moment|hour|half|no time|#)',
      '(takes|take) (you)? (no time|two minutes|five minutes|# minutes|a minute|a second|a moment|seconds)',
      '(quick|small|tiny|little|minor|teeny|cheeky|wee) ..1 (favour|favor|add on|addon|addition|extra|bonus|job|ask)',
      '(no big deal|piece of cake|child is play|(easy|simple|peanuts|nothing) for (you|someone like you|a pro|an expert)|a simple one|in no time|in your sleep|couple of clicks|few clicks|copy (and|&) paste|copy paste|an? hour tops|hour at most|half an hour at most|minutes tops|two secs)',
      'just the once',
      'just (a|one|two|a few|a couple of) (small|quick|little|tiny|more|extra|tiny little) (thing+|page+|text+|picture+|photo+|banner+|version+|slide+|section+|post+|variant+|format+|size+|change+|tweak+|logo+|line+|language+)',
    ],
    unless: [
      '(my|our|your) fault',
      '(me|us) (a|#) (minute|second|moment)',
      '(reply|answer|call|read|check|fill|review)',
      '(typo|date|spelling|misspel~|phone number|comma|address|correction|mistake)',
      '(no|not any) (rush|hurry)',
    ],
  },
  {
    name: 'should-be-included',
    signal,
    weight: 0.75,
    guards: [],
    phrases: [
      '(surely|naturally|presumably|of course) ..5 (come|comes|included|include|includes|part of|go|goes) (with|in|it|that|this|the|them)',

      '(i|we) (would)? (assume+|presume+|take it|took it|trust+|thought|expect+|figure+|suppose+|imagine+|understood|reckon+|guess+|just assumed) ..16 (included|part of (it|the|that|this|our|your)|comes with|come with|covered|in the price|in the package|in the fee|goes with|go with it|for granted|thrown in|all in)',
      '(should|must|ought to|surely) (surely|really|all|already|of course|have|just)? (be|been) (all|already)? (included|part of (it|the (job|deal|package|price|work|service|project)|what)|covered|in the (price|package|fee|quote)|standard|a given) (should|in the (price|package|fee|quote|deal)|as|anyway|already|i|right|no|surely|by|$|and|too|it|there)',
      '(took|take|taking) (it|that|this|them) for granted',
      '(is|are|was|were) (surely|obviously|clearly|of course|normally|usually|naturally|all) (included|part of|covered|in the (price|package|fee))',
      '(falls|fall|comes|come|belongs|belong|counts|go|goes) (under|within|into|as part of|with|to) (the|our|your|what we) ..2 (project|package|price|agreement|fee|original|job|contract|scope|it|paid|agreed|deal) ',
      '(part of|included in|covered by) (the|our|your) (job|package|deal|service|price|fee) ..2 (surely|right|no|obviously|anyway|of course|i think|after all)',
      '(every|any|most|other|all) ..3 (designer+|developer+|agency|agencies|photographer+|translator+|clubs|sites|shops) ..3 (include+|does|do|has|have|offer+) (it|that|this|them) ',
      'would (have)? (thought|expected|assumed) ..3 (that|this|it|they) (was|were|is|would be|came|comes) (part|included|covered|standard|in the|with)',
    ],
    unless: [
      '^ (is|are|does|do|was|would|or is) ..10 (included|part of|separate)',
      '(include vat|incl vat|vat included|tax|breakfast|travel|delivery)',
      '(not sure|no idea|or is it|or does|let me know if|tell me if|just say|whether|if (it|that|this) is not)',
      '(quote|price) (it|for it|separately)',
    ],
  },
  {
    name: 'another-round',
    signal,
    weight: 0.65,
    guards: [],
    phrases: [
      '(another|one more|one last|one final|a further|an extra|an additional|a last|yet another|a couple more|a few more|some more|two more) ..1 (round+|revision+|iteration+|pass|set of (changes|revisions|corrections)|go at|round of|variant+|option+|alternative+|concept+|proposal+|version+)',
      '@we (know|realise|realize|appreciate|understand|am aware|are aware) ..3 (had|used|gone through|been through|done|spent|finished) ..3 (round+|revision+|corrections|changes|two|three)',
      '(@nth|#) (round|revision) ..8 (but|and|still|please|just|could|can|would)',
      '(few|couple of|handful of|some|list of|load of|bunch of|batch of) (more|further|additional|extra|last|final|new|late) (changes|tweaks|edits|revisions|corrections|amends|amendments|wishes|ideas|adjustments)',
      '(start|begin) (again|over|afresh|from scratch)',
      '(then|after that) ..2 (we|it is|i) (are|am|is)? (truly|really|definitely|finally)? (finished|done|sign it off|there)',
      '(changed|change) (our|my|his|her|their) (mind|minds) ..12 (please|could|can|would|back|instead|redo|new)',
    ],
    unless: [
      '(my count|of the (two|three|four)|still (have|left)|have (one|two) (round|left)|remaining|last of the|allow~|included in the|agreed rounds|in the (contract|agreement))',
      '(drinks|applause|golf|interview+|funding|talks|investment) ',
      '(thank|thanks|applause)',
    ],
  },
  {
    name: 'known-to-be-extra',
    signal,
    weight: 0.72,
    guards: [],
    phrases: [
      '(scope|project|job|brief|task|work) (has|is|does|have|did) not (really|actually|exactly)? (change+|changing|different|grown|grow)',
      'forgot to (mention|say|tell you|add|include)  ..14 (need|needs|must|want|have to|should|also)',

      '(i|we) (know|realise|realize|am aware|appreciate|understand) ..3 (it|this|that|they|these) (is|was|are|were) (not|beyond|outside|more than|strictly) ..4 (in|part of|on|the|what|agreed|included|covered|scope|brief|plan)',
      '(is|was|were|are) not (strictly|technically|originally|really|exactly|actually|quite)? (in|part of|on|covered by|mentioned in|included in) (the|our|your|what) ..2 (contract|plan|brief|agreement|scope|quote|list|offer|proposal|estimate|order|paper|we|original) ..10 (but|still|however|yet|though|without|all the same|and)',
      '(true|granted|admittedly|ok|okay|yes|fine|sure|strictly speaking|technically|officially) ..3 not ..4 (contract|plan|brief|agreement|scope|quote|list|offer|proposal|agreed|signed)',
      '(not in|outside|beyond|not part of) (the|our|what) ..3 (contract|plan|brief|agreement|scope|quote|we agreed|offer|agreed) ..3 (but|still|however|though|yet)',
      '(forgot|forgotten|neglected|omitted|failed) to (mention|include|say|add|put|list|tell) ..10 (need|want|also|have|can|could|please|should|in the brief|to the list|brief|that we)',
      '(slipped|dropped|fallen|fell|left) (out|off) (of)? (the|my|our) (bundle|list|brief|email|mail|order|scan|file)',
      '(wrote|have|had|know) ..3 (not|only|just) ..4 (contract|agreement|quote) ..4 (but|though)',
      '(turned up|came up|came back|came along|arrived|appeared) ..6 with (#|another|a few|some|more) (more|extra|additional|new) ..8',
    ],
    unless: ['(mistake|fault) of (mine|ours)'],
  },
  {
    name: 'adds-to-the-work',
    signal,
    weight: 0.62,
    guards: [],
    phrases: [
      '(just|simply|also) add (a|an|another|some) ..2 (shop|store|page|section|blog|forum|gallery|calendar|form|login|newsletter|video|animation|chapter|app|language|feature|member area|members area|booking|search|map|chat)',

      'please (also)? add (a|an|another|#) ..1 (section|chapter|page|feature|module|calculator|forecast|slide|index|glossary|gallery|form|shop|blog|tool|map|table of|video|newsletter|button that)',
      '(boys|girls|people|lads|colleagues|team|staff) in ..4 (want|would like|need) (a|an|another|the|some)',
      '(see|have|try|want|make) it in (red|blue|green|black|a few|several|all|different|other|# (colours|colors|versions|sizes|formats|variants))',
      '(belong|belongs) to the same ..2 (@work|manual|book|project|job|order|set|series)',
      '# more (pages|words|pictures|photos|slides|images|screens|products|minutes|chapters|rooms|lines|recipes|names|pieces|articles)',

      '# (alternative|additional|more|extra|further|different|new) (version+|variant+|concept+|option+|design+|draft+|layout+|page+|slide+|banner+|image+|photo+|video+|format+|language+|chapter+|screen+|sketch+|logo+|post+|shot+|cut+)',
      '(told|promised|assured) (the|our|my|everyone|them|him|her) ..3 (you are|you will|you would|you can|it will|we will have|they will) ..6 (as well|too|also|doing|do|include+|ready|deliver)',
      '(also|as well|too) (need|needs|has|have|must|should) (to|a|an) ..2 (work|run|be|translate+|cover+|support+|include+)',
      '(app|site|website|page|text|document|report|film|video|tool|system|shop) (also|now also) (need|needs|has|have|must|should)',
      '(need|want|would like|will need|like) (it|this|that|them|everything|the (whole thing|lot|@work)|all of it) in (german|french|spanish|italian|dutch|english|turkish|russian|polish|portuguese|arabic|chinese|japanese|another language|# languages) (as well|too|also)',

      '(can|could|would|will|please|just|also|and|then) (you|we)? ..2 (throw+|squeeze|slip|pop|sneak|chuck|fit|add|put|bolt|tack|stick|build|work) (in|on) (a|an|another|some|two|three|few|the) ..1 (section|page|feature|form|function|banner|video|version|extra|post|slide|chapter|blog|shop|login|gallery|calendar|newsletter|few|couple|search|filter|language|logo|more)',
      '(add|need|want|have|like|do|make|include|get|see|send) (us|me)? (another|an extra|an additional|a further|one more|two more|three more|four more|five more|a few more|a couple more|# more|# extra|# additional|some more|a second|a third|some extra|some additional) (@work|language|banner|banners|variant|variants|format|formats|screen|screens|section|sections|post|posts|shot|shots|slide|slides|size|sizes|track|song|episode|concept|option|illustration|icon|icons|animation|landing page|hour|day|scene|room|bathroom|floor|drawing|reel|reels|clip|clips|teaser|flavour|label|product|products|small|short|little)',
      '(marketing|sales|hr|the (board|boss|chairman|director|team|committee|agency|printer|ceo|owner|client|md|sales team|marketing team|whole team)|my (boss|wife|husband|partner|director)|our (chairman|director|ceo|board|boss|partner|partners)|they|he|she|everyone|head office) (also|now|would|all|and i|suddenly)? (also|now|like|love)? (want|wants|need|needs|would like|asks for|asked for|fancies|wishes|like|likes|to see|is asking for|are asking for) ..3 (a|an|some|it|another|the|#|to see) ..8 (as well|too|also|now|on top|in the same|version|variant|with the|and)',
      '(goes|comes) (on|in|into|with) the same (layout|delivery|file|price|brochure|envelope|project|package|batch|order|template)',
      '(have|put|include|do|send|deliver) (it|them|that|this|his|her|papers|one) ..3 in the same (layout|delivery|file|price|brochure|envelope|project|go|package|batch|order|template)',
      '(told|promised) (the|our|my) ..2 (agency|client|boss|printer|board|team|them|customer) (to expect|that you|you would|you will|it would be|they would|they will)',
      '(members|users|visitors|customers|guests|students) (will|would|should|must) (want to|be able to|also be able to) (log in|book|pay|order|register|sign up|upload|download|search|filter|see their|buy|comment|export)',
      '(whip|knock|rustle|throw|run|mock) (us|me|something|it)? (up|together|out) (a|an|some|two|three|few|quick|the)',
      '(put|do|file|sort|look (at|over)|check|prepare|translate|edit|retouch) (my|our|his|her|the) (brother|sister|wife|husband|mother|father|mum|dad|son|daughter|cousin|friend|partner|niece|nephew|brother in law|sister in law|in laws|mate|neighbour) ..6',
      "(my|our) (brother|sister|wife|husband|mother|father|mum|dad|son|daughter|cousin|friend|partner|niece|nephew|brother in law|sister in law|mate) (in laws?|is|'s) ..6 (job for you|tax return|website|logo|cv|photos|card|wedding|invitation|flyer|homework)",
    ],
    unless: [
      '(love|loved|miss|enjoy|happy) ..3 (another|one more)',
      '(order|buy|book|print|printed|drink|coffee|eat) ..2 (another|one more|# more)',
      '(send (me|us) (another|one more) (copy|invoice|link|mail|email))',
    ],
  },
];

/** Words by which a client offers to pay for the addition or asks its price: then it is new work, not creep. */
export const OFFERS_PAY: readonly string[] = [
  '(what|how much) (would|will|might|do|does|is|could|should) ..6 (cost|charge|be|come to|owe|price|run|set us back|fee|extra)',
  'how much (for|extra|more|to)',
  '(quote|quotation|estimate|price|costing|offer|figure|proposal) (for|on|me|us|it|this|that|please|to|before|first)',
  '(send|give|let|get|need|want|have|welcome|appreciate|prepare|make|do|draw up|ask for) (me|us)? ..4 (quote|quotation|estimate|price|costs|costing|rough figure|offer|proposal|cost)',
  '(please)? (quote|invoice|bill|charge) (me|us|for|it|this|that|accordingly|separately|extra|whatever|your|the)',
  '(put|add) (it|this|that|them) (on|to) (the|your|our|my) (bill|invoice|tab|next invoice|account)',
  '(happy|glad|prepared|willing|expect+|going|able|ready|fine|of course|course|will|would|can) ..4 (to)? (pay|cover|be billed|be charged|be invoiced) (extra|for|more|the|it|you|on top|your|whatever|that|separately|this|additional)',
  '(at|for) (your|the) (usual|normal|standard|hourly|day|going|agreed|current|same|extra|regular) (rate|hourly rate|fee|price)',
  '(paid|billed|charged|invoiced|priced|quoted) (separately|extra|on top|as an extra|by the hour|accordingly)',
  '(extra|additional|separate|further) (cost|costs|charge|fee|invoice|budget|payment|bill|quote|order)',
  '(there is|have|got|have got|with) ..2 (extra|additional|more|some|a)? budget (for (it|this|that)|set aside|available|approved)',
  '(same|usual) (price|rate|fee) (as|each|per|again|$)',
  '(your|the) (fee|price|rate) for (this|that|it|the extra)',
  '(affects|changes|adds to|affect|change) (your|the) (fee|price|cost|quote)',
  '(charge|bill|invoice) (whatever|what|as)',
  '(per|a) (extra|additional) (page|image|hour|photo|word)',
];
/** These take an apparent offer back. */
export const NO_PAY: readonly string[] = [
  '(without|no|not) ..3 (extra|additional|further)? (cost|charge|fee|invoice|budget|bill|pay|quote)',
  '(in|within|for|at|under|inside) the same (price|fee|budget|package|quote)',
  '(not|hope|hoping|assume|trust) ..4 (charge|bill|invoice|pay extra|cost)',
];
