/** Kazakh wordings: one plain apology, without a condition. */
import type { Wordings } from '../move.ts';

export const apologise: Wordings = [
  'Жұмыстың ойдағыдай шықпағаны үшін кешірім сұраймын.',
  'Сізге келтірген қолайсыздық үшін кешірім сұраймын.',
  'Осыған кеткен уақытыңыз бен күшіңіз үшін кешірім сұраймын.',
  'Мұндай хат жазуға мәжбүр болғаныңыз үшін кешірім өтінемін.',
];
