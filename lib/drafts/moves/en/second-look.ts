/** What can stand in place of a sentence that the second look marks, in English. */
export const secondLook = {
  'instead-of-blame': [
    'There was something I still needed before I could carry on; let’s sort it out together.',
    'This is how it looked from here, and I’d like to hear how you see it.',
  ],
  'instead-of-harsh': [
    'I’d like to find a good solution with you, and I’m glad to explain my side in a few words.',
    'I see this differently, and I’d like to tell you why, calmly and briefly.',
  ],
};
