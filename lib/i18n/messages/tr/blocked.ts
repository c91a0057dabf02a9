/** Why the sidebar shows nothing here, in Turkish. */
import type { Messages } from '../en/index.ts';

export const blocked: Messages['blocked'] = {
  'not-mail-view': { title: 'Bu sayfada posta yok', text: 'Gelen kutunuza dönüp bir yazışma açın.' },
  'pop-out': {
    title: 'Bu pencere okunamıyor',
    text: 'Yazışmayı burada görmek için ana posta sekmesinde açın.',
  },
  delegated: { title: 'Bu posta kutusu başkasına ait', text: 'Good Terms yalnızca kendi kutunuzu okur.' },
  translated: {
    title: 'Tarayıcı bu sayfayı çevirmiş',
    text: 'İşaretler için sözlerin aslı gerekir. Özgün hâline dönün, sonra yeniden okutun.',
  },
  'no-heading': {
    title: 'Bu yazışma okunamıyor',
    text: 'Konusu sayfada bulunamadı. Postanız eskisi gibi çalışıyor, hiçbir şey kaydedilmedi.',
  },
  'no-messages': {
    title: 'Bu yazışma okunamıyor',
    text: 'İletiler sayfada bulunamadı. Postanız eskisi gibi çalışıyor, hiçbir şey kaydedilmedi.',
  },
  'no-consent': { title: 'Henüz hiçbir şey okunmuyor', text: 'Neyin okunduğunu görün, kararı siz verin.' },
  paused: { title: 'Good Terms duraklatıldı', text: 'Siz sürdürene kadar hiçbir şey okunmaz.' },
  'site-off': { title: 'Bu sitede duraklatıldı', text: 'Siz sürdürene kadar bu sitedeki postalar okunmaz.' },
  'no-permission': {
    title: 'Tarayıcı bu siteye izin vermiyor',
    text: 'Bir kez izin verin ve bu sekmeyi yenileyin.',
  },
};

export const blockedActions: Messages['blockedActions'] = {
  readAgain: 'Yeniden oku',
  whatWasFound: 'Neler bulunduğunu göster',
  welcome: 'Gör ve karar ver',
  permission: 'İzin ver',
  settings: 'Ayarları aç',
};
