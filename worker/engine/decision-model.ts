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
    3.48341, 0.581521, 1.15236, 0.604388, 1.02672, 0.195495, 0.184483, 0.768666, 0.193525, 0.532277, 3.17336, 0.613146,
    0.702497, 0.00495903, 0.479776, 0.74294, 0.698898, -0.0105773, 0.482545, 0.308856, 0.0529025, 0.490498, 1.73837,
    0.542694, 0.0646666, 0.567158, 0.708488, 0.534696,
  ],
  deviation: [
    0.349876, 0.594733, 0.692506, 0.602304, 0.520669, 0.305141, 0.119263, 0.421686, 0.24162, 0.968953, 1.80865,
    0.270755, 0.126571, 0.117806, 0.499591, 0.0964629, 0.175166, 0.161291, 0.499695, 0.182263, 0.13457, 0.136584,
    0.410341, 0.270417, 0.198631, 0.286701, 0.232401, 0.349909,
  ],
  weights: [
    -0.08736, 0.04879, 0.06858, 0.3342, -0.06356, 0.09579, 0.01659, -0.11413, 0.09189, 0.09905, 0.103, 0.06359, 0.51472,
    -0.30544, 0.01696, 0.08814, 0.07538, 0.01328, 0.07063, 0.24928, 0.10459, -0.48553, -0.0454, 0.21288, -0.00629,
    0.05866, 0.31326, 0.17039,
  ],
  bias: -0.32265,
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
    3.51942, 0.655993, 1.24403, 0.682959, 1.0646, 0.2319, 0.197183, 0.784549, 0.213254, 0.642722, 3.27389, 0.627455,
    0.716494, 0.0158636, 0.520188, 0.754097, 0.715, 0.00456211, 0.529832, 0.330813, 0.0657321, 0.502061, 1.73228,
    0.56185, 0.0841065, 0.600094, 0.723867, 0.527362,
  ],
  deviation: [
    0.366751, 0.643526, 0.725049, 0.650525, 0.545793, 0.334168, 0.127729, 0.411135, 0.255733, 1.05515, 1.89316,
    0.278485, 0.130002, 0.124249, 0.499592, 0.099363, 0.183431, 0.168609, 0.499109, 0.196142, 0.151454, 0.143713,
    0.406213, 0.277795, 0.210016, 0.294025, 0.248462, 0.364995,
  ],
  weights: [
    0.19593, 0.09389, 0.03211, 0.1771, 0.06921, 0.16624, 0.15959, -0.08878, 0.15504, 0.19458, 0.19166, -0.02239,
    0.19054, -0.04927, 0.12077, 0.04886, 0.04681, 0.02437, 0.19922, 0.21162, -0.11961, -0.23735, 0.24389, -0.02602,
    0.25329, 0.20552, 0.18134, 0.03121,
  ],
  bias: -0.42478,
}

/** From which `THIS_IS` on answers reach a precision, measured on questions that the model had not seen. */
export const ANSWER_FROM = { '0.8': 0.4263, '0.85': 0.5349, '0.9': 0.6512, '0.95': 0.8262 } as const
