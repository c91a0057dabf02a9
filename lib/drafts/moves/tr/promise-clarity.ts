/** Turkish wordings: promise to name such costs beforehand from now on. */
import type { Wordings } from '../move.ts';

export const promiseClarity: Wordings = [
  'Bundan sonra ek ücret gerektiren her şeyi size önceden söyleyeceğim.',
  'Bundan böyle neyin dahil olduğunu, neyin olmadığını işe başlamadan benden duyacaksınız.',
  'Bir dahaki sefere ikimiz için de açık olsun diye bunu not ediyorum.',
];
