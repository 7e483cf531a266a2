import type { Strings } from '../en/index.ts'

const number = (value: number) => value.toLocaleString('es-US')
const count = (value: number, one: string, many: string) => (value === 1 ? `1 ${one}` : `${number(value)} ${many}`)

/** What a change does to other questions, in Spanish. */
export const gate = {
  title: 'Qué cambia para otras preguntas',
  changes: (changes, asked) =>
    changes === 0
      ? `No cambia nada para ${count(asked, 'pregunta que revisamos', 'preguntas que revisamos')}.`
      : `${count(changes, 'pregunta cambia', 'preguntas cambian')} de las ${number(asked)} que revisamos.`,
  worse: (worse) =>
    `${count(worse, 'pregunta pierde su respuesta correcta', 'preguntas pierden su respuesta correcta')}. Esto no se puede publicar. Cambie el título o las otras formas de preguntarlo e intente otra vez.`,
  verdicts: { worse: 'pierde su respuesta correcta', better: 'recibe su respuesta correcta' },
  stopped: 'No se publicó: otras preguntas perderían su respuesta correcta.',
  before: 'Ahora:',
  after: 'Después:',
  none: 'sin respuesta',
  overrule: 'Publicar de todos modos',
  overruleWhy: '¿Por qué publicar de todos modos? El motivo se conserva',
  wouldChange: 'Qué cambiaría',
  wouldAnswer: (answered, all) =>
    `${number(answered)} de ${count(all, 'pregunta que espera', 'preguntas que esperan')} tendrían respuesta.`,
  wouldStay: 'Estas seguirían sin respuesta:',
  wouldUnknown: 'Primero corrija los problemas. Después verá qué preguntas respondería.',
} satisfies Strings['gate']
