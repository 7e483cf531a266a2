import type { LogisticModel } from './logistic.ts'

/* Made by `npm run train -- decision --data DIR` from train questions only. Not edited by hand. */

/** Is there an answer in the corpus at all? */
export const THERE_IS: LogisticModel = {
  features: [
    'top',
    'gapSecond',
    'gapFifth',
    'gapOther',
    'words',
    'wordsGap',
    'wordsSpread',
    'wordsTop',
    'phrases',
    'lettersGap',
    'letters',
    'covered',
    'meaning',
    'meaningGap',
    'meaningTop',
    'meaningMost',
    'wording',
    'wordingGap',
    'wordingTop',
    'spread',
    'unknown',
    'rarity',
    'length',
    'sentence',
    'sentenceGap',
    'votes',
    'commitment',
    'missingRarest',
  ],
  mean: [
    3.3506, 0.631893, 1.23539, 0.656491, 1.02623, 0.194674, 0.185702, 0.764288, 0.192844, 0.515803, 3.16307, 0.614583,
    0.624079, 0.0261191, 0.530863, 0.669155, 0.632085, 0.012855, 0.534989, 0.310804, 0.0529025, 0.490498, 1.73837,
    0.542878, 0.0639961, 0.582515, 0.707391, 0.531903,
  ],
  deviation: [
    0.389524, 0.643983, 0.737551, 0.652667, 0.519853, 0.305848, 0.119127, 0.424443, 0.241831, 0.979174, 1.80618,
    0.270239, 0.153192, 0.153305, 0.499047, 0.118108, 0.19748, 0.187161, 0.498774, 0.181435, 0.13457, 0.136584,
    0.410341, 0.269392, 0.19959, 0.286696, 0.232372, 0.349416,
  ],
  weights: [
    -0.02463, -0.01066, 0.06631, 0.27062, -0.08425, 0.13537, 0.02777, -0.13144, 0.04008, 0.05989, 0.07995, 0.09141,
    0.4506, -0.30592, -0.01545, 0.31992, 0.08817, 0.05554, 0.02277, 0.23343, 0.0866, -0.58276, -0.02283, 0.11425,
    0.06443, 0.06959, 0.28212, 0.19944,
  ],
  bias: -0.32369,
}

/** Is the first answer the right one? */
export const THIS_IS: LogisticModel = {
  features: [
    'top',
    'gapSecond',
    'gapFifth',
    'gapOther',
    'words',
    'wordsGap',
    'wordsSpread',
    'wordsTop',
    'phrases',
    'lettersGap',
    'letters',
    'covered',
    'meaning',
    'meaningGap',
    'meaningTop',
    'meaningMost',
    'wording',
    'wordingGap',
    'wordingTop',
    'spread',
    'unknown',
    'rarity',
    'length',
    'sentence',
    'sentenceGap',
    'votes',
    'commitment',
    'missingRarest',
  ],
  mean: [
    3.40239, 0.713717, 1.33954, 0.742949, 1.06443, 0.231512, 0.198515, 0.780956, 0.212376, 0.625996, 3.26331, 0.6293,
    0.647395, 0.0428818, 0.570243, 0.688608, 0.656745, 0.0333958, 0.584323, 0.33293, 0.0657321, 0.502061, 1.73228,
    0.562408, 0.0843932, 0.615986, 0.722655, 0.524428,
  ],
  deviation: [
    0.407155, 0.696833, 0.773377, 0.705103, 0.54492, 0.334514, 0.127526, 0.413599, 0.255609, 1.06716, 1.89083, 0.277746,
    0.156359, 0.16143, 0.495041, 0.120641, 0.204706, 0.194769, 0.492838, 0.195123, 0.151454, 0.143713, 0.406213,
    0.276927, 0.210257, 0.292929, 0.24859, 0.364562,
  ],
  weights: [
    0.23168, 0.07401, 0.04378, 0.16228, 0.0615, 0.16904, 0.16237, -0.06486, 0.12384, 0.20085, 0.17216, -0.0421, 0.17083,
    -0.05076, 0.0752, 0.08763, 0.09426, 0.02261, 0.15225, 0.20155, -0.15637, -0.25197, 0.23187, -0.00057, 0.27754,
    0.18673, 0.17221, 0.07755,
  ],
  bias: -0.43165,
}

/** From which `THIS_IS` on answers reach a precision, measured on questions that the model had not seen. */
export const ANSWER_FROM = { '0.8': 0.4076, '0.85': 0.5445, '0.9': 0.6671, '0.95': 0.8009 } as const
