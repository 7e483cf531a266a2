const pairs = (words: string, from = 0, step = 1) =>
  words.split(' ').map((word, place): [string, number] => [word, from + place * step])

/** English and Spanish words for numbers, without accents, as people say identifiers. */
const VALUES = new Map<string, number>([
  ...pairs('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  ...pairs('seventeen eighteen nineteen', 17),
  ...pairs('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...pairs('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis'),
  ...pairs('diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco', 17),
  ...pairs('veintiseis veintisiete veintiocho veintinueve', 26),
  ...pairs('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
  ...pairs(
    'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    100,
    100,
  ),
  ...pairs('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...pairs('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
  ['oh', 0],
  ['fourty', 40],
  ['ciento', 100],
  ['primero', 1],
  ['thirtieth', 30],
])

/** Words that stand between the parts of a number that is told. */
const SEPARATORS = new Map([
  ...['dash', 'hyphen', 'guion', 'raya', 'minus'].map((word): [string, string] => [word, '-']),
  ...['dot', 'punto', 'point', 'period'].map((word): [string, string] => [word, '.']),
  ...['space', 'espacio'].map((word): [string, string] => [word, ' ']),
  ...['slash', 'diagonal', 'barra'].map((word): [string, string] => [word, '/']),
])
const TIMES = new Map([
  ['double', 2],
  ['doble', 2],
  ['triple', 3],
])

/** What a word adds to a number that is told: a value, a power to multiply by, a sign between parts, or a repetition. */
export interface NumberWord {
  value?: number
  power?: 100 | 1000
  separator?: string
  times?: number
}

/** What a word says in a number, or undefined. */
export function numberWord(word: string): NumberWord | undefined {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const value = VALUES.get(plain)
  if (value !== undefined) return { value }
  if (plain === 'hundred') return { power: 100 }
  if (plain === 'mil' || plain === 'thousand') return { power: 1000 }
  const separator = SEPARATORS.get(plain)
  if (separator !== undefined) return { separator }
  const times = TIMES.get(plain)
  return times === undefined ? undefined : { times }
}
