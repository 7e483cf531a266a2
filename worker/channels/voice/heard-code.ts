import { readReceiptCode } from '../../gaps/log/receipt-code.ts'
import { bareWords } from '../phone/words.ts'

const list = (text: string) => text.split(' ')
/** Digits and letters as they are said, in English and Spanish, and as recognisers write a letter that they heard. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ...{ 0: list('zero oh cero'), 1: list('one uno'), 2: list('two to too dos'), 3: list('three tres') },
  ...{ 4: list('four for cuatro'), 5: list('five cinco'), 6: list('six seis'), 7: list('seven siete') },
  ...{ 8: list('eight ate ocho'), 9: list('nine nueve') },
  ...{ C: list('see sea ce'), D: list('dee de'), F: list('ef efe'), G: list('gee ge'), H: list('aitch hache') },
  ...{ J: list('jay jota'), K: list('kay ka'), M: list('em eme'), N: list('en ene'), P: list('pea pee pe') },
  ...{ Q: list('queue cue cu'), R: list('are ar erre ere'), T: list('tea tee te'), V: list('vee ve uve') },
  ...{ W: list('doubleyou doblevé doubleve'), X: list('ex equis'), Y: list('why ye') },
}
const BY_NAME = new Map(Object.entries(NAMES).flatMap(([sign, names]) => names.map((name) => [bareWords(name), sign])))
const BEFORE = /^(?:(?:my|the|a|it|el|mi|la|un|code|receipt|number|codigo|recibo|numero|is|es|s|um|uh|este)\s)+/

/** The receipt code that a caller says and nothing more: its letters and digits one by one, by their names, or run together.
 * @returns undefined where the words are no code: then they are a question. */
export function heardCode(speech: string): string | undefined {
  const words = bareWords(speech)
    .replace(/double (?:you|u)|doble (?:ve|u|v)|uve doble/g, 'w')
    .replace(/i griega/g, 'y')
    .replace(BEFORE, '')
    .split(' ')
  const signs = words.map((word) => BY_NAME.get(word) ?? (/\d/.test(word) || word.length === 1 ? word : undefined))
  return signs.includes(undefined) ? undefined : readReceiptCode(signs.join(''))
}
