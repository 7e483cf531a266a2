import type { Token } from '../tokens.ts'
import type { Passive } from './passive-english.ts'

const SER = new Set('es son fue fueron era eran será serán sea sean ser sido siendo sería serían'.split(' '))
const PARTICIPLE = /^\p{L}{2,}(?:ad|id)[oa]s?$/u
const IRREGULAR = /^(?:abiert|cubiert|dich|escrit|hech|impres|inscrit|pag|puest|resuelt|vist|devuelt|propuest)[oa]s?$/u
/** After "ser" these name or describe; and nouns that look like participles. */
const NOT_PASSIVE = new Set(
  'casado casada casados casadas limitado limitada válido válida rápido rápida sólido sólida debido debida cuidado estado lado grado privado privada unido unida unidos unidas conocido conocida medida comida vida salida pedido partido sentido marido llamado llamada entrada demasiado demasiada medicaid ayuda edad dado nada cada adecuado adecuada complicado complicada pesado pesada sagrado empleado empleada empleados abogado soldado ciudadano refugiado refugiada discapacitado discapacitada jubilado jubilada'.split(
    ' ',
  ),
)
const PRONOUNS = new Set(['le', 'les', 'lo', 'la', 'los', 'las', 'nos'])
/** "Se" with a verb of offices: who has to act, or who acts, is not said. Everyday verbs with "se" (se llama, se pierde) are good Spanish. */
const OFFICE_VERBS =
  /^(?:requier(?:e|en)|exig(?:e|en)|deb(?:e|en|erá|erán)|podrá|podrán|envi(?:ará|arán)|notific(?:a|an|ará|arán)|realiz(?:a|an|ará|arán)|efectú(?:a|an)|efectuará|otorg(?:a|an|ará|arán)|determin(?:a|an|ará|arán)|proces(?:a|an|ará|arán)|consider(?:a|an|ará|arán)|solicit(?:a|an|ará|arán)|recomiend(?:a|an)|adjunt(?:a|an|ará)|tramit(?:a|an|ará|arán)|evalu(?:ará|arán)|aplicará|aplicarán|informará|emitirá|emitirán)$/

/** "Fue aprobada", "será enviado" and, of the kind with "se", only those of offices: "se requiere", "se le notificará". */
export function spanishPassives(words: readonly Token[]): Passive[] {
  return words.flatMap((word, index) => {
    const at = word.plain === 'se' ? officeVerb(words, index) : SER.has(word.plain) ? participle(words, index) : -1
    const verb = words[at]
    if (!verb) return []
    const kind = words[at + 1]?.plain === 'por' ? 'by' : word.plain === 'se' ? 'duty' : 'plain'
    return [{ kind, start: word.start, end: verb.end }]
  })
}

function officeVerb(words: readonly Token[], se: number): number {
  if (words[se - 1]?.plain === 'usted') return -1
  const at = PRONOUNS.has(words[se + 1]?.plain ?? '') ? se + 2 : se + 1
  const verb = words[at]?.plain ?? ''
  // "Se debe a": it is because of.
  return OFFICE_VERBS.test(verb) && !(verb.startsWith('deb') && words[at + 1]?.plain === 'a') ? at : -1
}

function participle(words: readonly Token[], ser: number): number {
  const at = words[ser + 1]?.plain.endsWith('mente') ? ser + 2 : ser + 1
  const verb = words[at]?.plain ?? ''
  if (NOT_PASSIVE.has(verb) || NOT_PASSIVE.has(verb.replace(/s$/, ''))) return -1
  return PARTICIPLE.test(verb) || IRREGULAR.test(verb) ? at : -1
}
