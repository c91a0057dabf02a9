/** The user's own words in the reply box of a tab, on demand and for a second look alone: nothing of them is kept. */
import { type Language, LanguageSchema } from '#lib/core/language.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { sendToPage } from '#lib/rpc/send-to-tab.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import { separate } from '#lib/text/split-text.ts';

export async function ownReply(
  tabId: number,
): Promise<Result<{ text: string; language: Language | undefined }, 'no-page' | 'no-reply-box'>> {
  try {
    const written = await sendToPage('replyText', undefined, tabId);
    if (written === undefined || written.trim() === '') return err('no-reply-box');
    const { newText } = separate([{ kind: 'text', text: written }]);
    const text = newText.trim() === '' ? written : newText;
    return ok({ text, language: LanguageSchema.safeParse(identifyLanguage(text)).data });
  } catch {
    return err('no-page');
  }
}
