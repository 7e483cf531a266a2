import { digitsOf, pick, type Random } from './told.ts'

/** Makes a value and writes it down in one way. */
type Writing = (random: Random) => string

const ENGLISH_DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const SPANISH_DIGITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
const inEnglish = (digits: string, between = ' ') =>
  [...digits].map((digit) => ENGLISH_DIGITS[Number(digit)]).join(between)
const inSpanish = (digits: string, between = ' ') =>
  [...digits].map((digit) => SPANISH_DIGITS[Number(digit)]).join(between)

/** Digits in groups, with something between them. */
const grouped = (digits: string, sizes: number[], between: string) => {
  const starts = sizes.map((_, place) => sizes.slice(0, place).reduce((sum, size) => sum + size, 0))
  return sizes.map((size, place) => digits.slice(starts[place], (starts[place] ?? 0) + size)).join(between)
}
/** Every way in which a number of this many digits is written: as it is grouped, with other signs, grouped otherwise, told. */
function numberWritings(make: (random: Random) => string, sizes: number[]): Writing[] {
  const signs = ['-', ' ', '_', '.', ' - ', '', '/', '–', ', ', '*']
  return [
    ...signs.map((sign) => (random: Random) => grouped(make(random), sizes, sign)),
    (random) => [...make(random)].join(' '),
    (random) => inEnglish(make(random)),
    (random) => inSpanish(make(random)),
    (random) => inEnglish(make(random), ', '),
    (random) => inSpanish(make(random), '-'),
    (random) => grouped(make(random), [4, sizes.reduce((sum, size) => sum + size, 0) - 4], ' '),
    (random) => grouped(make(random), [sizes.reduce((sum, size) => sum + size, 0) - 3, 3], '-'),
    (random) => `${grouped(make(random), sizes, ' ').replace(/0/, 'O')}`,
  ]
}

const ssn = (random: Random) =>
  `${pick(random, ['2', '3', '4', '5', '6'])}${digitsOf(random, 2)}${pick(random, ['1', '2', '4', '7'])}${digitsOf(random, 1)}${pick(random, ['1', '3', '8'])}${digitsOf(random, 3)}`
const itin = (random: Random) =>
  `9${digitsOf(random, 2)}${pick(random, ['7', '5'])}${digitsOf(random, 1)}${digitsOf(random, 4)}`
const phone = (random: Random) =>
  `${pick(random, ['202', '415', '713', '305', '787', '915', '602'])}555${pick(random, ['01', '37', '82'])}${digitsOf(random, 2)}`
const bank = (random: Random) => `${pick(random, ['4', '8', '1', '7'])}${digitsOf(random, 8)}`
const alien = (random: Random) => `${pick(random, ['0', '2'])}${digitsOf(random, 8)}`
const passport = (random: Random) => `${pick(random, ['5', '4', '3'])}${digitsOf(random, 8)}`

/** Digits that end in Luhn's check digit. */
function card(random: Random): string {
  const body = `${pick(random, ['4', '51', '6011', '55'])}${digitsOf(random, 14)}`.slice(0, 15)
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

const MONTHS = ['january', 'Feb', 'mar', 'April', 'june', 'july', 'Aug', 'sept', 'October', 'dec']
const MESES = ['enero', 'febrero', 'marzo', 'abril', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'diciembre']
const day = (random: Random) => 1 + Math.floor(random() * 28)
const month = (random: Random) => 1 + Math.floor(random() * 12)
const year = (random: Random) => 1930 + Math.floor(random() * 80)

const GIVEN =
  `Eleanor Tyrone Priya Deshawn Guadalupe Ngozi Aiden Siobhan Rigoberto Ximena Walter Latisha Hoang Yesenia Malik Bertha Otis Svetlana Ramiro Kayla Demetrius Consuelo Hank Imani Jorge Mei Abdul Nayeli Clifford Zoila Tamika Gus Araceli Rashad Winifred Efrain Brenda Minh Lourdes Keisha`.split(
    ' ',
  )
const FAMILY =
  `Vance Whitfield Kowalczyk Okafor Villalobos Pickett Nakamura Brzezinski Quispe Delacroix Haskins Adeyemi Orozco Stubbs Raghunathan Fuentes Abernathy Tran Castellanos Dorsey Macias Hargrove Salgado Thibodeaux Meza Fitch Villanueva Pham Grantham Beltran Kilgore Benitez Feldman Cardenas Wojcik Pineda Lindqvist Banderas Nwosu Peralta`.split(
    ' ',
  )
const MAIL = ['gmail', 'yahoo', 'hotmail', 'outlook', 'aol', 'icloud']
const user = (random: Random) =>
  `${pick(random, GIVEN).toLowerCase()}${pick(random, ['', '.', '_', ''])}${pick(random, FAMILY).toLowerCase()}${pick(random, ['', '', '77', '1980'])}`
const STREETS = [
  'Oak',
  'Cedar Hill',
  'Washington',
  'N Main',
  'Sugar Maple',
  'E Cypress Creek',
  'Pine',
  'MLK',
  'Old Mill',
  'S 14th',
  'Rosewood',
  'Vista Verde',
]
const house = (random: Random) => `${1 + Math.floor(random() * 9899)}`
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXYZ'
const letters = (random: Random, count: number) =>
  Array.from({ length: count }, () => pick(random, [...LETTERS])).join('')
const CENTERS = ['IOE', 'MSC', 'LIN', 'WAC', 'EAC', 'SRC', 'NBC', 'YSC']

/** Each kind of personal data by the ways in which its values are written. */
export const WRITINGS = {
  ssn: numberWritings(ssn, [3, 2, 4]),
  itin: numberWritings(itin, [3, 2, 4]),
  card: numberWritings(card, [4, 4, 4, 4]),
  phone: [
    ...numberWritings(phone, [3, 3, 4]),
    (random) => grouped(phone(random), [3, 3, 4], ' ').replace(/^(\d{3}) /, '($1) '),
    (random) => `+1 ${grouped(phone(random), [3, 3, 4], '-')}`,
  ],
  email: [
    (random) => `${user(random)}@${pick(random, MAIL)}.com`,
    (random) => `${user(random)}@${pick(random, MAIL)},com`,
    (random) => `${user(random)} at ${pick(random, MAIL)} dot com`,
    (random) => `${user(random)}@${pick(random, MAIL)}`,
    (random) => `${user(random)} arroba ${pick(random, MAIL)} punto com`,
    (random) => `${user(random)}(at)${pick(random, MAIL)}(dot)com`,
    (random) => `${user(random)} @ ${pick(random, MAIL)} . com`,
    (random) => `${user(random)}%40${pick(random, MAIL)}.com`,
    (random) => `${user(random)} at ${pick(random, MAIL)}.com`,
    (random) =>
      `${pick(random, GIVEN).toLowerCase()} dot ${pick(random, FAMILY).toLowerCase()} at ${pick(random, MAIL)} dot com`,
    (random) => `${user(random)} [at] ${pick(random, MAIL)} [dot] com`,
    (random) => `${user(random).toUpperCase()}@${pick(random, MAIL).toUpperCase()}.COM`,
  ],
  address: [
    (random) => `${house(random)} ${pick(random, STREETS)} St`,
    (random) => `${house(random)} ${pick(random, STREETS)} Avenue Apt 4B`,
    (random) => `${house(random)} ${pick(random, STREETS).toLowerCase()} rd`,
    (random) => `${house(random)} ${pick(random, STREETS)} Blvd #12`,
    (random) => `${house(random)} ${pick(random, STREETS)} Dr`,
    (random) => `${house(random)} ${pick(random, STREETS)} Ln`,
    (random) => `PO Box ${house(random)}`,
    (random) => `${house(random)} ${pick(random, STREETS).toLowerCase()} ct`,
    (random) => `calle ${pick(random, ['Luna', 'San Justo', 'Magnolia', 'Robles'])} ${house(random)}`,
    (random) => `avenida ${pick(random, ['Ponce de León', 'Juárez', 'Central'])} #${house(random)}`,
    (random) => `${house(random)} Calle ${pick(random, ['Luna', 'San Justo', 'Magnolia', 'Robles'])}`,
    (random) => `RR ${day(random)} Box ${house(random)}`,
  ],
  'a-number': [
    ...numberWritings(alien, [3, 3, 3]),
    (random) => `A${alien(random)}`,
    (random) => `A-${grouped(alien(random), [3, 3, 3], '-')}`,
  ],
  passport: [
    ...numberWritings(passport, [3, 3, 3]),
    (random) => `C${digitsOf(random, 8)}`,
    (random) => `A ${digitsOf(random, 8)}`,
  ],
  'va-file': [
    ...numberWritings((random) => `2${digitsOf(random, 7)}`, [2, 3, 3]),
    (random) => `C${digitsOf(random, 8)}`,
    (random) => `XC-${digitsOf(random, 8)}`,
  ],
  'uscis-receipt': ['', '-', ' ', '_'].flatMap((sign) => [
    (random: Random) => `${pick(random, CENTERS)}${sign}${grouped(digitsOf(random, 10), [2, 3, 5], sign)}`,
    (random: Random) => `${pick(random, CENTERS).toLowerCase()}${sign}${digitsOf(random, 10)}`,
  ]),
  'birth-date': [
    (random) => `${month(random)}/${day(random)}/${year(random)}`,
    (random) => `${month(random)}-${day(random)}-${String(year(random)).slice(2)}`,
    (random) => `${year(random)}-${month(random)}-${day(random)}`,
    (random) => `${pick(random, MONTHS)} ${day(random)}, ${year(random)}`,
    (random) => `${day(random)} ${pick(random, MONTHS)} ${year(random)}`,
    (random) => `${day(random)}-${pick(random, MONTHS).slice(0, 3)}-${String(year(random)).slice(2)}`,
    (random) => `${month(random)}.${day(random)}.${year(random)}`,
    (random) => `${day(random)} de ${pick(random, MESES)} de ${year(random)}`,
    (random) => `${pick(random, MONTHS)} ${day(random)}th ${year(random)}`,
    (random) => `${month(random)} ${day(random)} ${year(random)}`,
    (random) => `${day(random)}/${pick(random, MESES).slice(0, 3)}/${year(random)}`,
    (random) => `${day(random)} ${pick(random, MESES)} ${year(random)}`,
  ],
  bank: numberWritings(bank, [4, 5]),
  licence: [
    (random) => `${letters(random, 1)}${digitsOf(random, 7)}`,
    (random) => `${letters(random, 1)}${digitsOf(random, 3)}-${digitsOf(random, 4)}-${digitsOf(random, 4)}`,
    (random) => `${letters(random, 1)}${digitsOf(random, 3)} ${digitsOf(random, 4)} ${digitsOf(random, 4)}`,
    (random) => `9${digitsOf(random, 7)}`,
    (random) => `${letters(random, 2)}${digitsOf(random, 6)}`,
    (random) => `9${digitsOf(random, 2)} ${digitsOf(random, 3)} ${digitsOf(random, 3)}`,
    (random) => `${letters(random, 1)}-${digitsOf(random, 3)}-${digitsOf(random, 4)}`,
  ],
  plate: [
    (random) => `${digitsOf(random, 1)}${letters(random, 3)}${digitsOf(random, 3)}`,
    (random) => `${letters(random, 3)}-${digitsOf(random, 4)}`,
    (random) => `${letters(random, 3)} ${digitsOf(random, 4)}`,
    (random) => `${letters(random, 3)}${digitsOf(random, 3)}`,
    (random) => `${letters(random, 2)}-${digitsOf(random, 4)}`,
  ],
  ip: [
    (random) => `${20 + day(random)}.${day(random)}.${day(random)}.${100 + day(random)}`,
    (random) => `2601:${digitsOf(random, 3)}a:c100::${digitsOf(random, 3)}f`,
    (random) => `${160 + day(random)}.${100 + day(random)}.0.${day(random)}`,
    (random) => `2a02:${digitsOf(random, 4)}:1:2:3:4:5:${digitsOf(random, 2)}b`,
  ],
  name: [
    (random) => `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
    (random) => `${pick(random, GIVEN).toLowerCase()} ${pick(random, FAMILY).toLowerCase()}`,
    (random) => pick(random, GIVEN),
    (random) => `${pick(random, GIVEN)} ${letters(random, 1)}. ${pick(random, FAMILY)}`,
    (random) => `${pick(random, GIVEN)} ${pick(random, FAMILY)} ${pick(random, FAMILY)}`,
    (random) => pick(random, GIVEN).toLowerCase(),
  ],
} satisfies Record<string, Writing[]>
