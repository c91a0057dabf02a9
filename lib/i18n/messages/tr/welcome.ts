/** The first page in Turkish. */
import type { Messages } from '../en/index.ts';

export const welcome: Messages['welcome'] = {
  title: 'Good Terms’e hoş geldiniz',
  lead: 'Postanızın yanında durur; kimin yazdığını, sizden ne istediğini gösterir ve bir yanıt önerir. Gönderip göndermemek size kalır.',
  readHeading: 'Neler okunur',
  read: [
    'Gmail’de ya da Outlook’ta açık olan yazışma: gönderen, konu, tarih ve sözler.',
    'Müşteri olarak eklediklerinizin iletileri bu cihazda saklanır; ne kararlaştırıldığı böyle hatırlanır.',
    'Başkalarından gelen postaya yalnızca açıkken bakılır, siz çıkınca unutulur.',
  ],
  neverHeading: 'Neler asla olmaz',
  never: [
    'Bu cihazdan hiçbir şey çıkmaz. Sunucu yok, hesap yok; ne yaptığınızı sayan da yok.',
    'Hiçbir şey gönderilmez. Yanıt, kutunuza ancak siz düğmeye basınca girer.',
    'Sizden habersiz hiçbir şey açılmaz; gizli pencerelere dokunulmaz.',
  ],
  ownHeading: 'Kendi adresleriniz',
  ownHint: 'Kendi yazdıklarınız tanınsın diye. Takma adlarınızı da yazın; sonradan da ekleyebilirsiniz.',
  permissionMissing: 'Tarayıcı, Good Terms’in posta sitenizi görmesine henüz izin vermiyor.',
  permissionAsk: 'Bu sitede izin ver',
  permissionRefused: 'Tarayıcı hâlâ izin vermiyor. Tarayıcının uzantı ayarlarından izin verebilirsiniz.',
  consent: 'Postamı bu cihazda oku',
  consentHint: 'İstediğiniz an duraklatabilir ya da onayı geri alabilirsiniz.',
  doneTitle: 'Hazır',
  doneText: 'Açık posta sekmelerini yenileyin, sonra bir yazışma açın.',
  doneSettings: 'Ayarlar',
};
