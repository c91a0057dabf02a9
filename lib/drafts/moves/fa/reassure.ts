/** Persian wordings: close with what the user wants for the client. */
import type { Wordings } from '../move.ts';

export const reassure: Wordings = [
  'دلم می‌خواهد از اینکه کار را به من سپردید راضی باشید.',
  'برایم مهم است که آخر کار چیزی دستتان باشد که با خیال راحت از آن استفاده کنید.',
  'برایم مهم است که بتوانید روی کار من حساب کنید.',
];
