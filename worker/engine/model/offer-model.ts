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
  mean: [-0.554, 0.466, 0.286, 0.299, 0.435, 0.222, 0.18, 5.11, 0, 0.217, 4.74, 0.0518, 0.0478, 1.04, 0.00951, 0.374],
  deviation: [0.821, 0.277, 0.405, 0.233, 0.259, 0.415, 0.384, 0.149, 1, 0.412, 1.2, 0.11, 0.213, 0.644, 0.0365, 0.269],
  weights: [1.57, 0.48, 0.34, 0.26, 0.29, 0.13, 0.13, -0.05, 0, 0.09, 0.22, -0.02, -0.23, 0.28, 0.13, -0.11],
  bias: -3.15,
}
