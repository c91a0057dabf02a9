/** Subject lines of a first mail of ours, in Turkish. */
export const subjects = {
  'subject-reminder': ['{invoice} numaralı fatura: hatırlatma', 'Açık fatura için kısa bir hatırlatma'],
  'subject-last-reminder': ['{invoice} numaralı fatura: son hatırlatma', 'Ödenmemiş fatura için son hatırlatma'],
  'subject-update': ['Son durum: {project}', 'İşin son durumu'],
  'subject-checkin': ['Kısa bir merhaba', 'Nasıl gidiyor?'],
  'subject-parting': ['Çalışmamızın sonu ve kalan konular', 'İş birliğimizin bitişi ve devir'],
  'subject-talk': ['Biraz konuşabilir miyiz?', '(Sizinle|Seninle) konuşmak istediğim bir konu'],
  'subject-rest': ['İş tamam, teşekkürler', 'Her şey teslim edildi, teşekkür ederim'],
};
