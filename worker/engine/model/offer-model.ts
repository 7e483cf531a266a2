import type { LogisticModel } from './logistic.ts'

/* Made by `npm run train -- offer --blind FILE` from 620 blind questions and, a fifth each, our own (EXPERIMENTS.md, “What is offered”).
 * Not edited by hand. */

/** Is this answer, one of the best five, right for the turn? */
export const OFFER_CORRECT: LogisticModel = {
  features: [
    'lead',
    'headlineBack',
    'phrases',
    'titleMet',
    'askedMet',
    'rarest',
    'topic',
    'bodySize',
    'otherLanguage',
    'spanish',
    'length',
    'unknown',
    'outside',
    'gapFifth',
    'sameAhead',
    'sentence',
  ],
  mean: [-0.549, 0.466, 0.285, 0.3, 0.435, 0.221, 0.182, 5.11, 0, 0.217, 4.74, 0.0511, 0.0454, 1.03, 0.0095, 0.372],
  deviation: [0.813, 0.276, 0.405, 0.233, 0.259, 0.415, 0.386, 0.149, 1, 0.412, 1.2, 0.109, 0.208, 0.64, 0.0366, 0.27],
  weights: [1.58, 0.45, 0.32, 0.27, 0.31, 0.12, 0.15, -0.06, 0, 0.09, 0.23, 0, -0.23, 0.3, 0.14, -0.09],
  bias: -3.14,
}
