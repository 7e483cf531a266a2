/** Letters with points that are written so everywhere, or are no name: `U.S.` without its points is a word. */
const KEPT = /^(?:u\.s(?:\.a)?|a\.m|p\.m|e\.g|i\.e|d\.c|l\.a|n\.y|n\.j|p\.s|p\.o|ee\.uu)\.?$/i
const POINTED =
  /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}.])\p{L}\.\p{L}(?![\p{L}\p{N}.])/gu
/** Three single letters in a row and more: `s n a p`. Spanish `a`, `e`, `o`, `u`, `y` stand between words, never thrice. */
const SPACED = /(?<![\p{L}\p{N}'’])\p{L}(?: \p{L}){2,}(?![\p{L}\p{N}'’])/gu

/** Forms whose letters and number people write apart; a letter that is a word too (`i`) only with the numbers that its forms have. */
const FORMS = [
  /(?<![\p{L}\p{N}])(n)[ .]+(336|400|470|565|600|648)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(i)[ .]+(129f?|130a?|131|134|140|212|290b|360|485|508|539|589|601a?|693|730|751|765|797|821d?|864|912|918|919|929)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(i)[ .]+(9|20|90|94)(?![\p{L}\p{N}]| *(?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|percent|%|of|times|dollars?|kids|people))/giu,
  /(?<![\p{L}\p{N}])(w|ss|ds|sf|dd|va|ssa|eta|fw)[ .]+(\d{1,4}[a-z]?)(?![\p{L}\p{N}])/giu,
]
/** `10-10EZ` in all its cuts. */
const HEALTH_FORM = /(?<![\p{L}\p{N}])10[ -]?10[ -]?(ezr?|cg|d)(?![\p{L}\p{N}])/giu

/** A question with one spelling for what has many: acronyms with points or spaces (`S.N.A.P.`, `i r s`), and names of forms with a space
 * (`I 485`, `10 10 ez`). The rest stays as it was typed. */
export function oneSpelling(question: string): string {
  const joined = question
    .replace(POINTED, (letters) => (KEPT.test(letters) ? letters : letters.replaceAll('.', '')))
    .replace(SPACED, (letters) => letters.replaceAll(' ', ''))
  return FORMS.reduce((text, form) => text.replace(form, '$1-$2'), joined).replace(HEALTH_FORM, '10-10$1')
}
