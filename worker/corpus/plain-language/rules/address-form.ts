import type { Passage } from '../passages.ts'
import type { Remark } from '../plain-language.ts'
import type { Token } from '../tokens.ts'

const TU = new Set(
  `tú tu tus ti contigo tuyo tuya tuyos tuyas te eres estás tienes puedes debes necesitas quieres vas vives recibes pagas trabajas
  sabes haces dices vienes pides llamas envías recibiste pagaste perdiste hiciste puedas tengas necesites quieras estés seas vayas
  llámanos comunícate asegúrate regístrate inscríbete hazlo dile pídele ponte`.split(/\s+/),
)
const USTED = new Set(
  `usted ustedes llame vaya pida vea envíe solicite presente haga use lleve busque diga dígale espere firme guarde pague lea revise
  escriba pregunte compre conserve cobre consiga proteja baje piense elija entre llene mande abra cambie confirme explique hable llámenos
  comuníquese asegúrese regístrese inscríbase hágalo dígales póngase`.split(/\s+/),
)
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' }

interface Marker {
  passage: Passage
  sentence: string
  word: Token
}

/** Spanish that says "tú" in one place and "usted" in another. The rarer form is the finding: the first of its words in each passage.
 * Words in quotation marks are somebody's speech and left out. */
export function addressForm(passages: readonly Passage[]): Remark[] {
  const informal = markers(passages, TU)
  const formal = markers(passages, USTED)
  if (!informal.length || !formal.length) return []
  const [rarer, kind] = informal.length <= formal.length ? [informal, 'usted'] : [formal, 'tú']
  const firsts = new Map([...rarer].reverse().map((marker) => [marker.passage, marker]))
  return [...firsts.values()].map(({ passage: { place }, sentence, word: { start, end, text } }) => ({
    rule: 'address-form',
    place,
    sentence,
    start,
    end,
    detail: { said: text, plain: kind },
  }))
}

function markers(passages: readonly Passage[], forms: ReadonlySet<string>): Marker[] {
  return passages
    .filter(({ role }) => role !== 'title')
    .flatMap((passage) =>
      passage.sentences.flatMap(({ text, words }) => {
        const used = words.filter(({ plain }) => forms.has(plain))
        const quoted = used.length ? quotedMask(text) : undefined
        return used.filter(({ start }) => !quoted?.[start]).map((word) => ({ passage, sentence: text, word }))
      }),
    )
}

/** One byte a character: 1 where it stands between quotation marks. */
function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const close = QUOTES[text.charAt(at)]
    const end = close ? text.indexOf(close, at + 1) : at
    if (end < 0) return mask
    mask.fill(close ? 1 : 0, at, end + 1)
    at = end
  }
  return mask
}
