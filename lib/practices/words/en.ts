/** Names and explanations of the practices and signs in English. */
import type { PracticeWords } from './words.ts';

export const en: PracticeWords = {
  A1: {
    name: 'Advise honestly',
    explanation: 'Say so when a request is a poor idea, explain what would follow from it, and bring an alternative.',
  },
  A2: {
    name: 'Settle the complaint',
    explanation:
      'Meet an unhappy client without harshness: take up their own words first, then name a remedy and a date.',
  },
  A2b: {
    name: 'Name the extra cost',
    explanation:
      'When a wish costs more, remind them of the term you agreed; if there was none, say so and give an estimate before you start.',
  },
  A3: {
    name: 'Keep in touch',
    explanation: 'Ask former clients now and then how the delivered work is doing, and sell nothing while you ask.',
  },
  A4: {
    name: 'Decline clearly',
    explanation:
      'Say no to what you do not want to do and never agreed to, without an invented excuse, and say what you can do.',
  },
  A5: {
    name: 'Keep them informed',
    explanation: 'Tell clients what was done, how and why it serves them, since they see only the result.',
  },
  'B-s1': {
    name: 'Ignores the terms',
    explanation: 'The agreed terms, such as fees or payment dates, are set aside again and again.',
  },
  'B-s2': {
    name: 'Price pressure',
    explanation: 'A lower price is asked for every time; the work may simply be beyond this budget.',
  },
  'B-s3': {
    name: 'Always negative',
    explanation: 'Every conversation over a long time has been a negative one.',
  },
  'B-s4': {
    name: 'Not worth the time',
    explanation: 'You lack the time for this client, or they give too little work to justify it.',
  },
  'B-s5': {
    name: 'Outgrown',
    explanation: 'Your business has moved on, and this client no longer fits it.',
  },
  B0: {
    name: 'Think first',
    explanation: 'Take your time before you part, and never end a relationship over one bad meeting.',
  },
  B1: {
    name: 'Talk honestly',
    explanation:
      'Start with an honest conversation: what you expected, what changed, and why parting may be best for both.',
  },
  B2: {
    name: 'Give notice',
    explanation:
      'Finish what is in progress and leave them reasonable time, about two weeks or until a natural stopping point.',
  },
  B3: {
    name: 'Offer options',
    explanation: 'Ease the change with names, files, access and a briefing for whoever follows you.',
  },
  B4: {
    name: 'Hold firm',
    explanation: 'Do not waver out of guilt: answer pushback kindly and stay with the decision.',
  },
  B5: {
    name: 'Say thank you',
    explanation: 'Thank the client for the work, and give reasons in general terms without pointing fingers.',
  },
  B6: {
    name: 'Put it in writing',
    explanation:
      'After the talk, write down what is left to deliver, each deadline, each open payment and the last working day.',
  },
  B7: {
    name: 'Stay professional',
    explanation: 'Keep the last messages as professional as the first: your ways may cross again.',
  },
  B8: {
    name: 'Let it rest',
    explanation: 'When all is delivered and paid and no new work comes, a relationship may simply come to rest.',
  },
  'C-s1': {
    name: 'Petty complaints',
    explanation: 'Small, differing things are complained of all the time.',
  },
  'C-s2': {
    name: 'Rude messages',
    explanation: 'You or your people are met with rude or abusive words again and again.',
  },
  'C-s3': {
    name: 'No growth',
    explanation: 'This client has no further work to give you.',
  },
  'C-s4': {
    name: 'No referrals',
    explanation: 'This client has brought you no one else.',
  },
  'C-s5': {
    name: 'Not profitable',
    explanation: 'The work for this client brings no profit, or costs you money.',
  },
  'C-s6': {
    name: 'Unethical requests',
    explanation: 'Questionable or dishonest things are done or proposed.',
  },
  'C-s7': {
    name: 'Values differ',
    explanation: 'This client no longer fits what you stand for or where you are going.',
  },
  C0: {
    name: 'Be loyal',
    explanation:
      'Keep long-standing clients who step out of line for once; where several problems last, be the first to raise it, soon and politely.',
  },
  C1: {
    name: 'Appreciate',
    explanation: 'Open with thanks and stay positive, even where the situation is sour.',
  },
  C2: {
    name: 'Frame it fairly',
    explanation: 'Recall what happened with its dates, take the burden on yourself, and say nothing about the person.',
  },
  C3: {
    name: 'Extend goodwill',
    explanation: 'Let them leave as winners: return a fee or waive the last invoice.',
  },
  C4: {
    name: 'Apologise',
    explanation: 'Apologise once and without conditions, even where you feel that the apology is owed to you.',
  },
  C5: {
    name: 'Suggest alternatives',
    explanation: 'Name others who may suit them, so that nobody is left hanging.',
  },
};
