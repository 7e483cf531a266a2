import { digitsOf, pick, type Random } from './told.ts'

/** One kind of personal data: how its values are made and written, and the sentences it stands in (`@` is its place). Every second sentence
 * and every second way to write is held: rules are tuned on the others. */
export interface Seed {
  kind: string
  /** Names alone are sought, and not promised. */
  isPromised: boolean
  writings: ((random: Random) => string)[]
  en: string[]
  es: string[]
}

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
function numberWritings(make: (random: Random) => string, sizes: number[]): Seed['writings'] {
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

export const SEEDS: Seed[] = [
  {
    kind: 'ssn',
    isPromised: true,
    writings: numberWritings(ssn, [3, 2, 4]),
    en: [
      'my ssn is @ and i never got my card',
      '@ is my social security number',
      'social: @',
      'somebody used my social @ to get a loan',
      'why does the irs reject ss# @',
      'the number on the form is wrong it should be social @ please',
      'ssn @ dob not on file',
      'i was told to give my social security number which is @',
    ],
    es: [
      'mi seguro social es @ y no me llega el cheque',
      '@ es mi número de seguro social',
      'seguro social: @',
      'usaron mi seguro @ para un préstamo',
      'número de seguro @ mal escrito',
      'mi social @ no aparece',
      'me piden el seguro social y es @',
      'ssn @ por favor',
    ],
  },
  {
    kind: 'itin',
    isPromised: true,
    writings: numberWritings(itin, [3, 2, 4]),
    en: [
      'my itin is @ expired',
      'can i renew itin @',
      'taxpayer id number @ for my wife',
      'irs says itin @ is not valid',
    ],
    es: [
      'mi itin es @ y ya venció',
      'itin número @',
      'tengo el itin @ para los impuestos',
      'número de contribuyente @',
    ],
  },
  {
    kind: 'card',
    isPromised: true,
    writings: numberWritings(card, [4, 4, 4, 4]),
    en: [
      'they charged my card @ twice',
      'visa @ was declined',
      'paid the fee with debit card @',
      'a scammer got my credit card number @',
      'refund to mastercard @ please',
      '@ is the card i used',
    ],
    es: [
      'me cobraron dos veces en la tarjeta @',
      'pagué con la visa @',
      'mi tarjeta de débito @ no pasa',
      'me robaron la tarjeta @',
      'número de tarjeta @',
      '@ es mi tarjeta',
    ],
  },
  {
    kind: 'phone',
    isPromised: true,
    writings: [
      ...numberWritings(phone, [3, 3, 4]),
      (random) => grouped(phone(random), [3, 3, 4], ' ').replace(/^(\d{3}) /, '($1) '),
      (random) => `+1 ${grouped(phone(random), [3, 3, 4], '-')}`,
    ],
    en: [
      'call me at @',
      'my phone number is @',
      'text @ when it is ready',
      'you can reach me at @ after five',
      'my cell @ does not get the code',
      'please phone my mother on @',
    ],
    es: [
      'llámeme al @',
      'mi teléfono es @',
      'mi celular @ no recibe el código',
      'me pueden llamar al @ después de las cinco',
      'mi número de teléfono: @',
      'tel. @',
    ],
  },
  {
    kind: 'email',
    isPromised: true,
    writings: [
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
    en: [
      'my email is @ and i cannot sign in',
      'send it to @',
      'the login for @ is locked',
      'email me: @',
      '@ never gets the code',
      'they have @ on file but its old',
    ],
    es: [
      'mi correo es @ y no puedo entrar',
      'mándelo a @',
      'la cuenta de @ está bloqueada',
      'correo: @',
      '@ no recibe el código',
      'escríbame a @',
    ],
  },
  {
    kind: 'address',
    isPromised: true,
    writings: [
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
    en: [
      'i live at @',
      'i moved to @ last month',
      'please mail it to @',
      'my address is @ and they have the old one',
      'the storm hit my house at @',
      '@ is where i get my mail',
    ],
    es: [
      'vivo en @',
      'me mudé a @ el mes pasado',
      'mándelo a @ por favor',
      'mi dirección es @',
      'se inundó mi casa en @',
      '@ es donde recibo el correo',
    ],
  },
  {
    kind: 'a-number',
    isPromised: true,
    writings: [
      ...numberWritings(alien, [3, 3, 3]),
      (random) => `A${alien(random)}`,
      (random) => `A-${grouped(alien(random), [3, 3, 3], '-')}`,
    ],
    en: [
      'my a-number is @',
      'alien registration number @',
      'uscis # @ on my green card',
      'alien number @ when is my hearing',
    ],
    es: ['mi número A es @', 'número de extranjero @', 'uscis # @', 'número de alien @ cuándo es mi corte'],
  },
  {
    kind: 'passport',
    isPromised: true,
    writings: [
      ...numberWritings(passport, [3, 3, 3]),
      (random) => `C${digitsOf(random, 8)}`,
      (random) => `A ${digitsOf(random, 8)}`,
    ],
    en: ['my passport @ was stolen', 'passport number @', 'lost passport no. @ in paris', 'passport book @ expired'],
    es: ['me robaron el pasaporte @', 'pasaporte número @', 'mi pasaporte @ venció', 'el número de mi pasaporte es @'],
  },
  {
    kind: 'va-file',
    isPromised: true,
    writings: [
      ...numberWritings((random) => `2${digitsOf(random, 7)}`, [2, 3, 3]),
      (random) => `C${digitsOf(random, 8)}`,
      (random) => `XC-${digitsOf(random, 8)}`,
    ],
    en: ['my va file number is @', 'va claim @ still pending', 'c-file @', 'my dads va file @'],
    es: ['mi expediente del va es @', 'número de archivo va @', 'reclamo va @ pendiente', 'va file @'],
  },
  {
    kind: 'uscis-receipt',
    isPromised: true,
    writings: ['', '-', ' ', '_'].flatMap((sign) => [
      (random: Random) => `${pick(random, CENTERS)}${sign}${grouped(digitsOf(random, 10), [2, 3, 5], sign)}`,
      (random: Random) => `${pick(random, CENTERS).toLowerCase()}${sign}${digitsOf(random, 10)}`,
    ]),
    en: ['my receipt number is @', '@ has not moved in a year', 'case @ status', 'uscis lost @'],
    es: ['mi número de recibo es @', '@ no se mueve desde hace un año', 'mi caso @', 'recibo @ sigue igual'],
  },
  {
    kind: 'birth-date',
    isPromised: true,
    writings: [
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
    en: [
      'i was born @',
      'my date of birth is @',
      'dob @',
      'my mother was born on @ does she qualify',
      'birthday: @',
      '@ is my date of birth',
    ],
    es: [
      'nací el @',
      'mi fecha de nacimiento es @',
      'fecha nac. @',
      'mi mamá nació el @',
      'fecha de nacimiento: @',
      '@ es mi fecha de nacimiento',
    ],
  },
  {
    kind: 'bank',
    isPromised: true,
    writings: numberWritings(bank, [4, 5]),
    en: [
      'my checking account @ is closed',
      'account number @',
      'routing number @',
      'deposit it to account @',
      'my savings acct @ changed',
      'bank account @ was hacked',
    ],
    es: [
      'mi cuenta @ está cerrada',
      'número de cuenta @',
      'número de ruta @',
      'depósito a la cuenta @',
      'cuenta de ahorros @',
      'cuenta de banco número @',
    ],
  },
  {
    kind: 'licence',
    isPromised: true,
    writings: [
      (random) => `${letters(random, 1)}${digitsOf(random, 7)}`,
      (random) => `${letters(random, 1)}${digitsOf(random, 3)}-${digitsOf(random, 4)}-${digitsOf(random, 4)}`,
      (random) => `${letters(random, 1)}${digitsOf(random, 3)} ${digitsOf(random, 4)} ${digitsOf(random, 4)}`,
      (random) => `9${digitsOf(random, 7)}`,
      (random) => `${letters(random, 2)}${digitsOf(random, 6)}`,
      (random) => `9${digitsOf(random, 2)} ${digitsOf(random, 3)} ${digitsOf(random, 3)}`,
      (random) => `${letters(random, 1)}-${digitsOf(random, 3)}-${digitsOf(random, 4)}`,
    ],
    en: ['my driver license number is @', 'license no. @ is expired', 'dl# @', 'drivers license @ lost'],
    es: ['mi licencia de conducir es @', 'licencia número @', 'licencia @ vencida', 'perdí mi licencia @'],
  },
  {
    kind: 'plate',
    isPromised: true,
    writings: [
      (random) => `${digitsOf(random, 1)}${letters(random, 3)}${digitsOf(random, 3)}`,
      (random) => `${letters(random, 3)}-${digitsOf(random, 4)}`,
      (random) => `${letters(random, 3)} ${digitsOf(random, 4)}`,
      (random) => `${letters(random, 3)}${digitsOf(random, 3)}`,
      (random) => `${letters(random, 2)}-${digitsOf(random, 4)}`,
    ],
    en: ['my license plate is @', 'plate @ was stolen', 'plate number @ toll bill', 'tag @ expired'],
    es: ['mi placa es @', 'la placa @ fue robada', 'placas @ multa', 'tablilla @'],
  },
  {
    kind: 'ip',
    isPromised: true,
    writings: [
      (random) => `${20 + day(random)}.${day(random)}.${day(random)}.${100 + day(random)}`,
      (random) => `2601:${digitsOf(random, 3)}a:c100::${digitsOf(random, 3)}f`,
      (random) => `${160 + day(random)}.${100 + day(random)}.0.${day(random)}`,
      (random) => `2a02:${digitsOf(random, 4)}:1:2:3:4:5:${digitsOf(random, 2)}b`,
    ],
    en: ['my ip is @', 'someone signed in from @', 'login.gov blocked @', 'ip address @ is not me'],
    es: ['mi ip es @', 'alguien entró desde @', 'bloquearon @', 'la ip @ no es mía'],
  },
  {
    kind: 'name',
    isPromised: false,
    writings: [
      (random) => `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
      (random) => `${pick(random, GIVEN).toLowerCase()} ${pick(random, FAMILY).toLowerCase()}`,
      (random) => pick(random, GIVEN),
      (random) => `${pick(random, GIVEN)} ${letters(random, 1)}. ${pick(random, FAMILY)}`,
      (random) => `${pick(random, GIVEN)} ${pick(random, FAMILY)} ${pick(random, FAMILY)}`,
      (random) => pick(random, GIVEN).toLowerCase(),
    ],
    en: [
      'my name is @ and i lost my card',
      'for my mother @',
      'i am @ and i need help',
      'my son @ needs a passport',
      'they spelled my name wrong, it is @',
      'the card says @ but i got married',
      'my husband @ died last week',
      'thank you, @',
      'my daughter @ is nine',
      'this is @ calling about my check',
      'Mr. @ from the office called',
      'i take care of my neighbor @',
    ],
    es: [
      'me llamo @ y perdí mi tarjeta',
      'para mi mamá @',
      'soy @ y necesito ayuda',
      'mi hijo @ necesita pasaporte',
      'mi nombre es @',
      'la tarjeta dice @ pero me casé',
      'mi esposo @ murió',
      'gracias, @',
      'mi hija @ tiene nueve años',
      'habla @ por lo de mi cheque',
      'la Sra. @ de la oficina me llamó',
      'cuido a mi vecina @',
    ],
  },
]
