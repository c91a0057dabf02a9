/** Praise, new work, a referral, and a word to a past client that sells nothing, in Turkish. */
export const goodNews = {
  'receive-praise': {
    plain: [
      'Şu satırlar için teşekkür ederim: “{request}”.',
      'Bu sözün(üz|) beni çok sevindirdi, sağ ol(un|): “{request}”.',
      'Teşekkürler, bunu okumak iyi geldi: “{request}”.',
      'Güzel sözlerin(iz|) için teşekkür ederim, çok sevindim.',
      'Memnun kalman(ıza|a) sevindim, bunu yazdığın(ız|) için teşekkürler.',
      'Bunu duymak iyi geldi, sağ ol(un|).',
    ],
    warm: [
      'Bunu okuyunca yüzüm güldü, yürekten teşekkür ederim: “{request}”.',
      'Mesajın(ız|) yüzümü güldürdü, yürekten teşekkür ederim.',
    ],
    firm: ['Teşekkür ederim, buna sevindim: “{request}”.', 'Teşekkür ederim, memnun kalman(ıza|a) sevindim.'],
  },
  'praise-work': [
    '(Sizinle|Seninle) çalışmak benim için de keyifliydi.',
    'İşin iyi çıkmasında (sizin|senin) net yanıtların(ızın|ın) da payı var.',
    'Sorularıma açık yanıtlar vermen(iz|) işimi çok kolaylaştırdı.',
  ],
  'ask-testimonial': {
    plain: [
      'Yazdıkların(ızdan|dan) bir iki cümleyi referans olarak kullanabilir miyim?',
      'Başkalarına da gösterebileceğim iki üç satır yazar mıs(ınız|ın)?',
      'Bu sözlerin(izi|i) adın(ızla|la) birlikte paylaşmamda bir sakınca var mı?',
    ],
    warm: ['Vaktin(iz|) olduğunda başkalarına da gösterebileceğim iki üç satır yazarsa(nız|n) çok sevinirim.'],
    firm: ['Bu cümleleri adın(ızla|la) alıntılayabilir miyim?'],
  },
  'ask-referral': {
    plain: [
      'Çevren(izde|de) benzer bir işe ihtiyacı olan biri varsa adımı anman(ız|) yeterli.',
      'Aynı işe ihtiyaç duyan bir tanıdığın(ız|) olursa beni önermen(ize|e) sevinirim.',
      'Böyle bir iş için birini arayan olursa onu bana yönlendirebilirsin(iz|).',
    ],
    warm: ['Bir tanıdığın(ıza|a) da böyle bir iş gerekirse adımı vermen(iz|) beni mutlu eder.'],
    firm: ['Benzer bir işe ihtiyacı olan birini tanıyorsa(nız|n) beni önerebilirsin(iz|).'],
  },
  'receive-work': {
    plain: [
      'Bu işte beni düşündüğün(üz|) için teşekkür ederim: “{request}”.',
      'Yazdıkların(ızı|ı) okudum, bu iş için beni düşünmen(ize|e) sevindim: “{request}”.',
      'Teşekkürler, bunu bana sorman(ız|) hoşuma gitti: “{request}”.',
      'Bu işte beni düşündüğün(üz|) için teşekkür ederim.',
      'Yeni iş için bana yazman(ıza|a) sevindim, teşekkürler.',
      'Mesajın(ızı|ı) okudum; böyle bir işi bana sorman(ız|) güzel.',
    ],
    warm: [
      'Bu işi bana emanet etmeyi düşünmen(iz|) beni çok sevindirdi: “{request}”.',
      'Bu işi bana emanet etmeyi düşünmen(iz|) beni çok sevindirdi, teşekkür ederim.',
    ],
    firm: [
      'Bu iş için bana yazman(ıza|a) sevindim, teşekkürler: “{request}”.',
      'Bana yazdığın(ız|) için teşekkür ederim.',
    ],
  },
  'work-questions': [
    'Doğru bir fiyat verebilmem için üç şeyi bilmem gerekiyor: sonunda ortaya ne çıkmalı, ne zamana yetişmeli ve bütçen(iz|) ne kadar?',
    'İş bittiğinde elin(izde|de) ne olsun istiyorsun(uz|), hangi tarihe kadar lazım ve ne kadar ayırabilirsin(iz|)? Bunları bilirsem sağlam bir fiyat söyleyebilirim.',
    'Gerçekçi bir fiyat için (sizden|senden) üç bilgi rica ediyorum: beklediğin(iz|) sonuç, son tarih ve düşündüğün(üz|) bütçe.',
  ],
  'work-next': [
    'Sonra, daha hiçbir şey başlamadan, fiyatı ve tarihi belli bir teklif gönderirim.',
    'Yanıtın(ızın|ın) ardından fiyatı ve teslim günü yazılı bir teklif hazırlarım; iş ancak (sizin|senin) onayın(ızla|la) başlar.',
    'Fiyatı da tarihi de önceden görürsün(üz|), işe ondan sonra başlarız.',
  ],
  'work-can': [
    'Benim yapabileceğim şu: {can-offer}.',
    'Şunu üstlenebilirim: {can-offer}.',
    'Şunun için söz verebilirim: {can-offer}.',
  ],
  'receive-referral': [
    'Adımı {referred:dat} verdiğin(iz|) için teşekkür ederim.',
    'Beni {referred:dat} önermen(ize|e) çok sevindim, sağ ol(un|).',
    '{referred:dat} benden söz etmen(iz|) büyük incelik, teşekkürler.',
    'Adımı başkasına da verdiğin(iz|) için teşekkür ederim.',
    'Beni bir başkasına da önermen(ize|e) çok sevindim, sağ ol(un|).',
  ],
  'referral-next': [
    'Onun işine de (sizinkine|seninkine) gösterdiğim özeni göstereceğim.',
    'Gerisi bende; (sizin|senin) işin(izle|le) nasıl ilgileniyorsam onunkiyle de öyle ilgileneceğim.',
    'Kendisiyle iyi ilgileneceğim, gönlün(üz|) rahat olsun.',
  ],
  'checkin-open': {
    plain: [
      'En son {last-contact} tarihinde yazışmıştık, işin(iz|) nasıl gidiyor merak ettim.',
      '{last-contact} tarihindeki yazışmamızın üzerinden epey zaman geçti, hâl hatır sorayım dedim.',
      'Birlikte çalışalı epey oldu, geçenlerde işin(iz|) aklıma geldi.',
      'Son işimizin üzerinden zaman geçti, hâl hatır sorayım dedim.',
      'Bir süredir haberleşmedik, merak edip yazmak istedim.',
    ],
    warm: ['Bir süredir yazışmadık; geçenlerde aklıma geldin(iz|), nasılsın(ız|) diye sormak istedim.'],
    firm: ['Birlikte çalıştığımız günlerin üzerinden bir süre geçti, kısaca sormak istedim.'],
  },
  'checkin-delivered': [
    'Teslim ettiğim iş ne durumda, bilmek isterim: {delivered}.',
    '(Size|Sana) hazırladığım iş nasıl gidiyor, öğrenmek isterim: {delivered}.',
    'Teslim ettiğim iş nasıl gidiyor?',
    '(Size|Sana) hazırladığım iş beklediğin(iz|) gibi mi?',
  ],
  'checkin-questions': [
    'Her şey yolunda mı, eksik kalan ya da (sizi|seni) uğraştıran bir yer var mı?',
    'Günlük kullanımda takıldığın(ız|) ya da canın(ızı|ı) sıkan bir şey çıktı mı?',
    'Bu arada (sizi|seni) rahatsız eden ya da eksik kalan bir şey oldu mu?',
  ],
  'checkin-small': [
    'Ufak bir şey varsa yaz(ın|), bir göz atayım.',
    'Küçük bir pürüz çıktıysa bakmak benim için dert değil.',
    'Elden geçirilecek ufak tefek bir yer olursa söyle(yin|), bakarım.',
  ],
  'checkin-close': {
    plain: [
      'Uzun bir yanıt gerekmez, bir satır yeter; işlerin(iz|) rast gitsin.',
      'Tek cümlelik bir haber bile yeterli. Her şey gönlün(üzce|ce) olsun.',
      'Acelesi yok, kısacık bir yanıt beni sevindirir. Kendin(ize|e) iyi bak(ın|).',
    ],
    warm: ['Uzun uzun yazman(ız|) gerekmez, iyi olduğun(uzu|u) bilmek bana yeter; her şey gönlün(üzce|ce) olsun.'],
    firm: ['Bir satırlık yanıt yeter, işlerin(izde|de) kolaylıklar dilerim.'],
  },
};
