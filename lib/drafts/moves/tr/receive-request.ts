/** Turkish wordings: take up the request in the client's own words. */
import type { Wordings } from '../move.ts';

export const receiveRequest: Wordings = [
  'Mesajınız için teşekkür ederim, şunu okudum: “{request}”.',
  'Mesajınızda şöyle yazmışsınız: “{request}”.',
  'Mesajınızda en çok şunun üzerinde durdum: “{request}”.',
  'Mesajınız için teşekkür ederim; isteğinizi şöyle anladım: [[request]].',
  'Yazdıklarınızı okudum, aklınızdaki şu: [[request]].',
];
