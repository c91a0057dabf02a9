/** Turkish wordings: take up what the client says of the price. */
import type { Wordings } from '../move.ts';

export const receivePrice: Wordings = [
  'Fiyatla ilgili düşüncenizi açıkça yazdığınız için teşekkür ederim: “{request}”.',
  'Fiyat konusunda yazdığınızı okudum: “{request}”.',
  'Fiyat konusunu açıkça dile getirdiğiniz için teşekkür ederim.',
];
