import type { PageLanguage } from '../../html/strings.ts'
import { countingIn } from '../../html/texts/count.ts'

const { number: numberEn, count: countEn } = countingIn('en')
const { number: numberEs, count: countEs } = countingIn('es')

const en = {
  title: 'What we promise',
  titleOf: (agency: string) => `What ${agency} promises`,
  intro:
    'Each promise, what we count, and what came of it. A result is written down when its period is over and is never changed; where we missed it, we say why.',
  none: 'No promise is published yet.',
  ask: 'Ask a question',
  agencies: 'Promises by agency',
  plans: 'Customer service plans',
  within: (days: number) => `within ${countEn(days, { one: '# working day', other: '# working days' })}`,
  target: (share: string) => `Target: at least ${share}`,
  counted: 'What we count',
  results: 'Results',
  period: 'Period',
  result: 'Result',
  met: { yes: 'Met', no: 'Not met', 'cannot-tell': 'Cannot tell' },
  kept: 'Kept',
  of: (part: number, all: number) => `${numberEn(part)} of ${numberEn(all)}`,
  hidden: 'Too few to tell',
  waiting: 'The first result comes when a whole period is over.',
  notYet: 'The reason has not been given yet.',
  owner: 'Whose promise',
  since: (day: string) => `Since ${day}.`,
  ended: (day: string) => `It ended on ${day}.`,
  quarters: 'Periods are months, quarters and years of the federal government: the first quarter begins on October 1.',
  method:
    'The range beside a share is its 95% interval. “Cannot tell” stands where the target lies within it, where too few were counted, and where what nobody looked at could change the result.',
  promised: 'We promise:',
  all: 'All our promises',
}
type StandardsStrings = typeof en

const es: StandardsStrings = {
  title: 'Lo que prometemos',
  titleOf: (agency) => `Lo que promete ${agency}`,
  intro:
    'Cada promesa, qué contamos y qué resultó. Un resultado se anota cuando termina su período y no se cambia nunca; si no cumplimos, decimos por qué.',
  none: 'Todavía no hay ninguna promesa publicada.',
  ask: 'Haga una pregunta',
  agencies: 'Promesas por agencia',
  plans: 'Planes de atención al público',
  within: (days) => `en ${countEs(days, { one: '# día hábil', other: '# días hábiles' })}`,
  target: (share) => `Meta: al menos el ${share}`,
  counted: 'Qué contamos',
  results: 'Resultados',
  period: 'Período',
  result: 'Resultado',
  met: { yes: 'Cumplida', no: 'No cumplida', 'cannot-tell': 'No se puede decir' },
  kept: 'Se cumplió',
  of: (part, all) => `${numberEs(part)} de ${numberEs(all)}`,
  hidden: 'Muy pocos para decirlo',
  waiting: 'El primer resultado llega cuando termina un período entero.',
  notYet: 'Todavía no se ha dado la razón.',
  owner: 'De quién es la promesa',
  since: (day) => `Desde el ${day}.`,
  ended: (day) => `Terminó el ${day}.`,
  quarters:
    'Los períodos son meses, trimestres y años del gobierno federal: el primer trimestre empieza el 1 de octubre.',
  method:
    'El rango junto a una parte es su intervalo del 95 %. «No se puede decir» está donde la meta cae dentro, donde se contó muy poco y donde lo que nadie miró podría cambiar el resultado.',
  promised: 'Prometemos:',
  all: 'Todas nuestras promesas',
}

const STRINGS = { en, es }

/** The words around promises; a promise itself is data. */
export function standardsStrings(language: PageLanguage): StandardsStrings {
  return STRINGS[language]
}
