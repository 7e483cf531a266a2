import type { LogisticModel } from './logistic.ts'

/* Made by `npm run train -- decision --data DIR` from train questions and our own. Not edited by hand. */

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
    'headline',
    'headlineGap',
    'headlineBack',
  ],
  mean: [
    3.54865, 0.669271, 1.31477, 0.695964, 1.01667, 0.206912, 0.214774, 0.720913, 0.166207, 0.432301, 2.90917, 0.576862,
    0.623703, 0.0420581, 0.596411, 0.656109, 0.647734, 0.0291143, 0.571166, 0.425963, 0.0838016, 0.484526, 1.76235,
    0.484508, 0.0545034, 0.573847, 0.643651, 0.575805, 0.299582, 0.0323507, 0.378355,
  ],
  deviation: [
    0.582251, 0.674063, 0.757258, 0.685143, 0.650441, 0.391132, 0.170715, 0.44855, 0.243427, 1.13439, 2.09483, 0.285941,
    0.154893, 0.136888, 0.490617, 0.130107, 0.184178, 0.161859, 0.49491, 0.384197, 0.169085, 0.14978, 0.481347,
    0.276701, 0.197397, 0.284056, 0.246203, 0.368443, 0.297074, 0.254532, 0.321444,
  ],
  weights: [
    -0.21167, 0.00155, 0.24093, 0.19451, -0.24379, 0.25734, -0.07865, -0.11205, 0.06984, 0.1185, 0.14421, 0.11506,
    0.18007, -0.07284, 0.03028, 0.44889, 0.01894, 0.05359, 0.01305, 0.0829, 0.21325, -0.35842, 0.23136, 0.39151,
    -0.04445, 0.03714, 0.31048, 0.14649, 0.07754, 0.03509, 0.17448,
  ],
  bias: -0.28468,
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
    'headline',
    'headlineGap',
    'headlineBack',
  ],
  mean: [
    3.62693, 0.761078, 1.4289, 0.79224, 1.0661, 0.252407, 0.230057, 0.745958, 0.18257, 0.552488, 3.02577, 0.591544,
    0.647335, 0.0583757, 0.638136, 0.67655, 0.672204, 0.0478811, 0.618139, 0.458226, 0.0979017, 0.496011, 1.75158,
    0.503168, 0.0729953, 0.609224, 0.658637, 0.56951, 0.326451, 0.0588089, 0.406165,
  ],
  deviation: [
    0.596595, 0.72906, 0.797805, 0.739792, 0.692413, 0.429763, 0.182191, 0.435321, 0.258628, 1.23395, 2.19618, 0.292431,
    0.154306, 0.144254, 0.48054, 0.128915, 0.187836, 0.169385, 0.485843, 0.407208, 0.184955, 0.156483, 0.474483,
    0.283605, 0.205977, 0.288982, 0.260889, 0.381831, 0.315117, 0.268765, 0.336633,
  ],
  weights: [
    0.13269, 0.12398, 0.22616, 0.19056, 0.00975, 0.21968, 0.02814, -0.06196, 0.04155, 0.28636, 0.05957, 0.07734,
    0.15355, -0.02219, 0.05575, 0.09045, 0.01671, -0.01592, 0.08631, 0.00001, -0.04072, -0.19801, 0.31662, 0.16964,
    0.1866, 0.24694, 0.20835, 0.0698, 0.12523, 0.04309, 0.35461,
  ],
  bias: -0.28519,
}

/** From which `THIS_IS` on answers reach a precision, measured on questions that the model had not seen. */
export const ANSWER_FROM = { '0.8': 0.3944, '0.85': 0.5321, '0.9': 0.6597, '0.92': 0.7464, '0.95': 0.8579 } as const
