/** Words that numbers are told by, long enough that a slip of the fingers makes no other word of them. */
const KEYWORDS =
  `passport pasaporte license licencia birthday nacimiento account routing cuenta tarjeta telefono security seguro number numero savings
  checking extranjero expediente credit celular driver uscis fecha placa social`.split(/\s+/)

/** Every keyword by what is left of it when one letter is lost, and by itself. */
const BY_REST = new Map(
  KEYWORDS.flatMap((word) => [word, ...restsOf(word)].map((rest): [string, string] => [rest, word])),
)
const SHORTEST = 4
const LONGEST = 12

function restsOf(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** The keyword that a mistyped word was meant to be: a letter doubled, lost, wrong or swapped. undefined: it is none, or rightly spelled. */
export function meantKeyword(word: string): string | undefined {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  if (plain.length < SHORTEST || plain.length > LONGEST || !/^\p{L}+$/u.test(plain)) return undefined
  const meant =
    BY_REST.get(plain) ??
    restsOf(plain)
      .map((rest) => BY_REST.get(rest))
      .find((one) => one !== undefined)
  return meant === undefined || plain === meant || `${meant}s` === plain || NO_SLIPS.has(plain) ? undefined : meant
}

/** Other words, one letter away from a keyword. */
const NO_SLIPS = new Set(
  `place places plates placed placas plaza plazas late plan plant planet platte birthday births fechas flecha lumber numbers segura seguros account counted cuentas
  numeros credits edit drive drives drivers driven credito creditos debit socials special licenses discount mount amount count saving savvy`.split(
    /\s+/,
  ),
)
