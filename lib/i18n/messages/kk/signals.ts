/** Each signal as a plain sentence, in Kazakh. */
import type { Messages } from '../en/index.ts';

export const signals: Messages['signals'] = {
  dissatisfaction: 'Жұмыстың барысына көңілі толмайды',
  hostility: 'Қатты сөз айтады',
  'scope-creep': 'Келісімнен тыс жұмыс сұрайды',
  'price-pressure': 'Бағаны түсіруді сұрайды',
  'payment-trouble': 'Төлемді кейінге шегереді не даулайды',
  'terms-dispute': 'Келісілген шартты басқаша түсінеді',
  'urgency-pressure': 'Тым аз уақытта сұрайды',
  'unethical-ask': 'Күмән тудыратын нәрсе сұрайды',
  'leaving-threat': 'Кетуі мүмкін екенін айтады',
  'wants-update': 'Жұмыстың жайын сұрайды',
  praise: 'Жұмысыңызға риза',
  'new-work': 'Ақылы жаңа жұмыс ұсынады',
  referral: 'Сізді біреуге ұсынады',
};
