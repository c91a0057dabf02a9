/** Where the work stands, how and why it was done this way, and what comes next, in Turkish. */
export const progress = {
  'hear-question': [
    'İşin ne durumda olduğunu sormuşsun(uz|); kısaca özetleyeyim.',
    'Nerede olduğumuzu sorman(ız|) iyi oldu, hemen anlatayım.',
    'Son durumu merak etmen(iz|) çok doğal; kısa bir özet yazıyorum.',
  ],
  'open-update': [
    'İşin geldiği noktayı kısaca yazmak istedim.',
    '(Siz|Sen) sormadan son durumu yazayım dedim.',
    'Nerede olduğumuzu bilesin(iz|) diye birkaç satır yazıyorum.',
  ],
  'update-project': [
    'Konumuz şu proje: {project}.',
    'Yazdıklarım şu işle ilgili: {project}.',
    'Mesajım şu projeyle ilgili: “{project}”.',
  ],
  done: [
    'Son yazışmamızdan bu yana tamamladıklarım: {done}.',
    'Şimdiye kadar bitenler: {done}.',
    'Bu arada bitirdiklerim: {done}.',
  ],
  why: [
    'Neden bu yolu seçtiğime gelince: {why}.',
    '(Size|Sana) faydası şurada: {why}.',
    'Bunu böyle yaparken (sizin|senin) için şunu gözettim: {why}.',
  ],
  'why-care': [
    'Dışarıdan yalnızca sonuç görünür; arkasında (sizi|seni) ileride uğraştıracak şeyleri baştan ayıklayan kontroller var.',
    'İşin görünmeyen kısmında her adımı yeniden gözden geçiriyorum ki sonradan başın(ız|) ağrımasın.',
    '(Sizin|Senin) elin(ize|e) sonuç ulaşıyor; benim vaktim biraz da ileride sorun çıkmasın diye yaptığım kontrollere gidiyor.',
  ],
  numbers: [
    'Rakamlarla söylemek gerekirse: {numbers}.',
    'Sayılara dökünce durum şöyle: {numbers}.',
    'Bir de rakam vereyim: {numbers}.',
  ],
  next: ['Sıradaki adım: {next}.', 'Bundan sonra üzerinde çalışacağım kısım: {next}.', 'Şimdi önümde şu var: {next}.'],
  'next-date': [
    'En geç {new-date} günü elin(izde|de) olur.',
    'Bunu (size|sana) {new-date:dat} kadar teslim ederim.',
    'Teslim için söz verdiğim gün: {new-date}.',
  ],
  needs: [
    '(Sizden|Senden) ricam şu: {needs}.',
    'Bu aşamada (sizden|senden) beklediğim: {needs}.',
    'İlerleyebilmem için bana gereken: {needs}.',
  ],
  'nothing-needed': [
    'Şu an (sizden|senden) bir şey beklemiyorum.',
    'Bu aşamada (sizin|senin) yapman(ız|) gereken bir şey yok.',
    'Devam etmek için gereken her şey elimde.',
  ],
  'ask-again': {
    plain: [
      'Arada bir şey görmek isterse(niz|n) yaz(ın|), göndereyim.',
      'Teslimi beklemeden bakmak istediğin(iz|) bir kısım olursa haber vermen(iz|) yeterli.',
      'Merak ettiğin(iz|) bir yer çıkarsa o günkü hâlini gösteririm.',
    ],
    warm: ['Aklın(ıza|a) takılan bir şey olursa çekinmeden yaz(ın|), işin o anki hâlini seve seve gösteririm.'],
    firm: ['Son hâlini görmek isterse(niz|n) yazman(ız|) yeterli.'],
  },
};
