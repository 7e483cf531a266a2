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
    -0.481, 0.451, 0.226, 0.278, 0.364, 0.165, 0.157, 5.11, 0.000732, 0.334, 4.89, 0.0589, 0.0297, 0.908, 0.00964,
    0.313,
  ],
  deviation: [
    0.719, 0.277, 0.326, 0.232, 0.25, 0.371, 0.364, 0.147, 0.0271, 0.472, 1.16, 0.112, 0.17, 0.582, 0.0378, 0.229,
  ],
  weights: [1.25, 0.44, 0.33, 0.22, 0.42, 0.11, 0.13, -0.12, -0.02, 0.08, 0.26, 0.03, -0.21, 0.36, 0.09, -0.14],
  bias: -3.24,
}
