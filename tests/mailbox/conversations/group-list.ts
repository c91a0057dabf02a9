/** Turkish: a client who writes through a mailing list, so that the sender shown is the list and a footer follows. */
import type { ConversationDefinition, Person } from '../model.ts';
import { OWNER_ALIAS, OWNER_SIGNATURE } from '../people.ts';

const GROUP: Person = { name: 'Vakıf Tanıtım Grubu', email: 'tanitim@kitapvakfi.example' };
const VIA: Person = { name: 'Derya Aksu (Vakıf Tanıtım Grubu aracılığıyla)', email: 'tanitim@kitapvakfi.example' };

const FOOTER = `<font color="#888888"><br>-- <br>Bu iletiyi Google Gruplar'daki "Vakıf Tanıtım Grubu" grubuna abone olduğunuz için aldınız.<br>Bu grubun aboneliğinden çıkmak ve e-postalarını almamak için <a href="mailto:tanitim+unsubscribe@kitapvakfi.example" target="_blank">tanitim+unsubscribe@<wbr>kitapvakfi.example</a> adresine e-posta gönderin.<br></font>`;

export const groupList: ConversationDefinition = {
  id: '19a35e7708d4f10c',
  name: 'group-list',
  language: 'tr',
  subject: '[tanitim] Bağış sayfası metni',
  messages: [
    {
      from: VIA,
      to: [GROUP],
      daysAgo: 7,
      at: '10:11',
      text: `Arkadaşlar merhaba,

Bağış sayfasının yeni metni ekte. Aylin Hanım sayfaya ne zaman alabilirsiniz?`,
      below: FOOTER,
      attachments: ['bagis-metni.odt'],
    },
    {
      from: OWNER_ALIAS,
      to: [GROUP],
      daysAgo: 7,
      at: '13:37',
      text: `Merhaba Derya Hanım,

Metni aldım, yarın öğlene kadar sayfada olur.`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: VIA,
      to: [GROUP],
      daysAgo: 5,
      at: '09:26',
      text: `Sayfayı gördük, çok güzel olmuş, herkes adına teşekkürler!`,
      below: FOOTER,
    },
  ],
};
