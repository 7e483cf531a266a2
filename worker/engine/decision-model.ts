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
    3.5777, 0.670987, 1.32197, 0.698262, 1.03891, 0.209092, 0.220601, 0.721478, 0.167273, 0.446813, 2.99603, 0.584753,
    0.6382, 0.0429704, 0.594741, 0.669108, 0.659612, 0.0311716, 0.573558, 0.437447, 0.0877161, 0.496924, 1.70882,
    0.497251, 0.057394, 0.572339, 0.648899, 0.566074, 0.308622, 0.0343658, 0.384074,
  ],
  deviation: [
    0.587978, 0.672435, 0.756036, 0.683252, 0.670003, 0.400259, 0.174741, 0.448272, 0.246303, 1.15265, 2.18492,
    0.291114, 0.153248, 0.134993, 0.490942, 0.130865, 0.183103, 0.158783, 0.49456, 0.402937, 0.176383, 0.15277,
    0.474797, 0.283931, 0.198493, 0.283749, 0.253118, 0.375509, 0.305352, 0.256651, 0.325903,
  ],
  weights: [
    -0.2489, -0.06853, 0.26258, 0.19446, -0.20982, 0.25924, -0.0555, -0.10965, 0.0609, 0.16118, 0.12728, 0.17661,
    0.27215, -0.04531, -0.02967, 0.43953, -0.00929, 0.15738, -0.04994, 0.04737, 0.23112, -0.33157, 0.234, 0.37959,
    -0.05354, 0.04524, 0.28275, 0.18253, 0.10396, -0.01745, 0.14601,
  ],
  bias: -0.28613,
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
    3.65379, 0.760564, 1.43307, 0.792657, 1.08821, 0.255419, 0.235924, 0.745834, 0.18292, 0.571364, 3.11422, 0.599038,
    0.661149, 0.0587027, 0.632088, 0.689157, 0.683343, 0.0493809, 0.618952, 0.470251, 0.102274, 0.50831, 1.69941,
    0.515353, 0.0756544, 0.606191, 0.663733, 0.559672, 0.335093, 0.0598436, 0.411216,
  ],
  deviation: [
    0.60245, 0.727469, 0.79634, 0.737578, 0.713435, 0.439711, 0.18636, 0.435391, 0.26057, 1.25208, 2.29458, 0.297495,
    0.151875, 0.14273, 0.482237, 0.128814, 0.186154, 0.166379, 0.485644, 0.42665, 0.19252, 0.159168, 0.467409, 0.291116,
    0.207045, 0.289066, 0.268405, 0.38904, 0.323179, 0.271087, 0.34046,
  ],
  weights: [
    0.14415, 0.08665, 0.27941, 0.19046, -0.03373, 0.24856, 0.05518, -0.02885, 0.06344, 0.33019, 0.09282, 0.09718,
    0.18516, -0.03342, 0.06533, 0.11181, -0.00661, 0.05814, 0.0741, -0.04596, -0.01406, -0.18017, 0.27849, 0.15519,
    0.14852, 0.16064, 0.18307, 0.07818, 0.14054, -0.01739, 0.35126,
  ],
  bias: -0.32264,
}

/** From which `THIS_IS` on answers reach a precision, measured on questions that the model had not seen. */
export const ANSWER_FROM = { '0.8': 0.4052, '0.85': 0.5269, '0.9': 0.6786, '0.95': 0.8566 } as const
