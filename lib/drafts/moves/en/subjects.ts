/** Subject lines of a first mail of ours, in English. */
export const subjects = {
  'subject-reminder': ['Invoice {invoice}: a reminder', 'A reminder about an open invoice'],
  'subject-last-reminder': ['Invoice {invoice}: last reminder', 'Last reminder about an open invoice'],
  'subject-update': ['Where things stand: {project}', 'Where the work stands'],
  'subject-checkin': ['How are things going?', 'A short question after our work together'],
  'subject-parting': [
    'The end of our collaboration and what is settled',
    'Ending our work together, with everything in order',
  ],
  'subject-talk': ['Could we talk?', 'A talk about our work together'],
  'subject-rest': ['Everything delivered and paid', 'Our work is complete'],
};
