/** The desk in Turkish: settings and the self-check. */
import type { Messages } from '../en/index.ts';

export const desk: Messages['desk'] = {
  title: 'Masa',
  navigation: 'Masanın bölümleri',
  settings: 'Ayarlar',
  flags: 'İşaretler',
  selfCheck: 'Öz denetim',
};

export const settings: Messages['settings'] = {
  language: 'Dil',
  languageHint: 'Good Terms’in kendi dili. Yanıtlar, gelen iletinin dilinde hazırlanır.',
  followBrowser: 'Tarayıcıdaki gibi',
  ownName: 'Adınız',
  ownNameHint: 'İmzaladığınız gibi. Önerilen yanıtlar bu adla biter; boşsa size sorulur.',
  save: 'Kaydet',
  own: 'Adresleriniz',
  ownHint: 'Bunlardan gelen posta sizindir. Yazdığınız her adresi ve takma adı ekleyin.',
  ownAdd: 'Adres ekleyin',
  ownInvalid: 'Bu bir adrese benzemiyor.',
  ownNone: 'Henüz yok. Oturum açtığınız adres zaten biliniyor.',
  add: 'Ekle',
  removeAddress: ({ address }) => `Kaldır: ${address}`,
  notClients: 'Müşteri olmayanlar',
  notClientsHint: 'Bunlardan gelen postaya bakılmaz. Yeniden sorulması için kaldırın.',
  notClientsNone: 'Liste boş.',
  secondLook: 'İkinci bir bakış',
  secondLookHint:
    'Göndermeden önce kendi yazdıklarınızda nelerin işaretleneceği. Kenar çubuğundaki düzenleyicide, isterseniz yanıt kutusunda da bakar.',
  markForAllClients: ({ count }) => `Bütün müşterilerde yeniden işaretle (${count})`,
  pause: 'Duraklatma',
  pauseHint: 'Duraklatıldığında hiçbir şey okunmaz ve işaretlenmez. Kayıttakiler olduğu gibi kalır.',
  pauseAll: 'Tümünü duraklat',
  pauseSite: ({ site }) => `Duraklat: ${site}`,
  consent: 'Onay',
  consentGiven: ({ day }) => `Postanızın bu cihazda okunmasına onay verdiğiniz gün: ${day}.`,
  consentNone: 'Postanızın okunmasına onay vermediniz. Hiçbir şey okunmuyor.',
  withdraw: 'Onayı geri al',
  decide: 'Gör ve karar ver',
  withdrawn: 'Onay geri alındı. Artık hiçbir şey okunmuyor. Kayıttakiler, siz silene kadar kalır.',
  saved: 'Kaydedildi.',
  addressRemoved: ({ address }) => `${address} kaldırıldı.`,
};

export const selfCheck: Messages['selfCheck'] = {
  intro:
    'Good Terms açık yazışmanın her parçasını nasıl buluyor. Siteler değişir; burada neyin hâlâ çalıştığı görünür.',
  refresh: 'Yeniden denetle',
  noTabs: 'Açık posta sekmesi yok. Bir yazışma açın, sonra yeniden denetleyin.',
  noAnswer: 'Bu sekme yanıt vermiyor. Sekmeyi yenileyip yeniden denetleyin.',
  tab: ({ site, number }) => `${site}, ${number}. sekme`,
  readings: {
    none: 'İçinde açık yazışma yok.',
    loading: 'İçinde bir yazışma açılıyor.',
    blocked: 'Sayfası okunamıyor.',
    open: 'İçinde bir yazışma açık.',
  },
  field: 'Parça',
  strategy: 'Bulma yolu',
  certainty: 'Kesinlik',
  sure: { sure: 'Kesin', likely: 'Olası', guess: 'Tahmin' },
  notFound: 'Bulunamadı',
  missedBefore: ({ strategies }) => `Sonuç vermeyenler: ${strategies}`,
  copyStructure: 'Sayfanın yapısını kopyala',
  structureHint: 'Bildirimlere eklemek için etiketler ve birkaç öznitelik. İçinde kimsenin postasından tek söz yok.',
  structureCopied: 'Yapı kopyalandı.',
  copyFailed: 'Tarayıcı kopyalamaya izin vermedi. Bu sayfaya tıklayıp yeniden deneyin.',
};

export const flags: Messages['flags'] = {
  howItReads:
    'Bir müşterinin yeni iletisi, siz açtığınızda burada, kendi cihazınızda okunur: yalnızca kendi yeni sözleri; alıntılar, imzalar ve otomatik postalar okunmaz. Sözler, dört dilde uydurulmuş yazışmalardan öğrenilenlerle tartılır; istekler kayıttaki şartlarla karşılaştırılır. En ağır basan sözler işaretlenir. Yanılabilir: verdiğiniz yargılar bundan sonra o müşteri için hesaba katılır.',
  sensitivity: 'Hangisi ne kadar kolay işaretlensin',
  sensitivityHint:
    'Temkinli, en emin olduğunda konuşur; istekli, kuşkulandığında. Yanında, sakin iletilerin ne sıklıkta işaretlendiği yazar; bu, yarısı bilerek işaretlenecek iletilere benzetilmiş uydurma yazışmalarda ölçüldü.',
  verdicts: 'Verdiğiniz yargılar',
  verdictsHint:
    '“Sorun değil” o müşteride böyle bir işareti seyrekleştirir, “Evet, öyleydi” sıklaştırır. Geri alırsanız artık sayılmaz.',
  verdictsNone: 'Henüz bir işareti yargılamadınız.',
  takeBack: 'Geri al',
  takenBack: 'Geri alındı.',
  sensitivities: { cautious: 'Temkinli', normal: 'Olağan', eager: 'İstekli' },
  alarms: ({ perThousand }) => `1.000 sakin iletide ${perThousand}`,
  saidNotAProblem: ({ count }) => `sorun değil: ${count}`,
  saidConfirmed: ({ count }) => `evet, öyleydi: ${count}`,
};
