import type { LogisticModel } from './logistic.ts'

/* Made by `npm run train -- offer --blind FILE` from 1370 blind questions and, a fifth each, our own (EXPERIMENTS.md, “What is offered”).
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
    -0.481, 0.451, 0.227, 0.278, 0.365, 0.164, 0.157, 5.12, 0.000733, 0.333, 4.89, 0.0589, 0.0297, 0.909, 0.00976,
    0.313,
  ],
  deviation: [
    0.719, 0.277, 0.326, 0.232, 0.25, 0.37, 0.364, 0.149, 0.0271, 0.471, 1.16, 0.112, 0.17, 0.581, 0.0383, 0.229,
  ],
  weights: [1.26, 0.43, 0.33, 0.23, 0.41, 0.12, 0.12, -0.11, -0.02, 0.07, 0.25, 0.02, -0.22, 0.36, 0.11, -0.14],
  bias: -3.25,
}
