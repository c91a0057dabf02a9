/** What Outlook itself writes about a message: its sender, its time, its recipients. */

/** OUTLOOK facts 2.3 and 2.5: each message has one of each. */
export const FROM = '[id^="MSG_"][id$="_FROM"]';
export const TIME = '[data-testid="SentReceivedSavedTime"], [id^="MSG_"][id$="_DATETIME"]';

/** OUTLOOK facts 2.4: the fields of either kind; To, Cc and Bcc are not told apart. */
export const TO_BY_ID = '[id^="MSG_"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])';
export const TO_BY_TEST_ID = '[data-testid="RecipientWell"]';
export const TO = `${TO_BY_ID}, ${TO_BY_TEST_ID}`;

export function only(kind: string, marks: readonly Element[]): Element[] {
  return marks.filter((mark) => mark.matches(kind));
}
