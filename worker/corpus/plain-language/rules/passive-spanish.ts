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
  return words.flatMap((word, at) => {
    const verb = word.plain === 'se' ? officeVerb(words, at) : SER.has(word.plain) ? participle(words, at) : undefined
    if (!verb) return []
    const by = words[words.indexOf(verb) + 1]?.plain === 'por'
    return [{ kind: by ? 'by' : word.plain === 'se' ? 'duty' : 'plain', start: word.start, end: verb.end } as const]
  })
}

function officeVerb(words: readonly Token[], at: number): Token | undefined {
  if (words[at - 1]?.plain === 'usted') return undefined
  const verb = PRONOUNS.has(words[at + 1]?.plain ?? '') ? words[at + 2] : words[at + 1]
  if (!verb || !OFFICE_VERBS.test(verb.plain)) return undefined
  // "Se debe a": it is because of.
  return verb.plain.startsWith('deb') && words[words.indexOf(verb) + 1]?.plain === 'a' ? undefined : verb
}

function participle(words: readonly Token[], at: number): Token | undefined {
  const next = words[at + 1]?.plain.endsWith('mente') ? words[at + 2] : words[at + 1]
  if (!next || NOT_PASSIVE.has(next.plain) || NOT_PASSIVE.has(next.plain.replace(/s$/, ''))) return undefined
  return PARTICIPLE.test(next.plain) || IRREGULAR.test(next.plain) ? next : undefined
}
