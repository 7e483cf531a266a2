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
  mean: [
    -0.569, 0.425, 0.229, 0.279, 0.362, 0.18, 0.159, 5.15, 0.0159, 0.227, 4.74, 0.0801, 0.119, 1.07, 0.0112, 0.339,
  ],
  deviation: [
    0.871, 0.288, 0.362, 0.234, 0.25, 0.384, 0.366, 0.164, 0.125, 0.419, 1.19, 0.131, 0.324, 0.71, 0.0381, 0.276,
  ],
  weights: [1.39, 0.5, 0.33, 0.22, 0.33, 0.19, 0.14, -0.24, 0.04, 0.14, 0.28, -0.2, -0.42, 0.33, 0.11, -0.11],
  bias: -3.55,
}
