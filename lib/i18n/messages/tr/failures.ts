/** What failed, what is safe, and what to do next, in Turkish. */
import type { Messages } from '../en/index.ts';

export const failures: Messages['failures'] = {
  'record-full': {
    title: 'Kaydedecek yer kalmadı',
    text: 'Kayıttakiler güvende, postanız eskisi gibi çalışıyor. Cihazda biraz yer açıp yeniden deneyin.',
  },
  'record-outdated': {
    title: 'Good Terms güncellendi',
    text: 'Kayıttakiler güvende. Devam etmek için sayfayı yenileyin.',
  },
  'record-unavailable': {
    title: 'Kayıt açılamıyor',
    text: 'Tarayıcı şu an izin vermiyor; postanız eskisi gibi çalışıyor. Tarayıcıyı kapatıp açın, sonra yeniden deneyin.',
  },
  'no-answer': {
    title: 'Good Terms yanıt vermiyor',
    text: 'Kaybolan bir şey yok, postanız eskisi gibi çalışıyor. Yeniden deneyin ya da sayfayı yenileyin.',
  },
};
