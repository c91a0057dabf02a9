/** What can stand in place of a sentence that the second look marks, in Turkish. */
export const secondLook = {
  'instead-of-blame': [
    'Benim açımdan, devam edebilmem için bir şey eksikti; gel(in|) bunu birlikte netleştirelim.',
    'Buradan böyle göründü; (sizin|senin) nasıl gördüğü(nüzü|nü) de duymak isterim.',
  ],
  'instead-of-harsh': [
    '(Sizinle|Seninle) iyi bir çözüm bulmak istiyorum; kendi tarafımı da kısaca anlatayım.',
    'Ben bunu farklı görüyorum, nedenini de sakince ve kısaca anlatmak isterim.',
  ],
};
