import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** Linking the questions of a gap to an answer, in Spanish. */
export const links = {
  title: '¿Ya tiene respuesta?',
  text: 'Elija la respuesta. Aprenderá estas preguntas.',
  suggestText: 'Elija la respuesta. Un borrador de ella aprende estas preguntas; mírelo y envíelo a revisión.',
  suggest: 'Proponer esta respuesta',
  choose: 'Enlazar con esta respuesta',
  findAnswer: 'Buscar otra respuesta',
  foundNone: 'No se encontró ninguna respuesta. Use otras palabras o escriba una respuesta.',
  closeness: {
    same: 'tiene casi todas estas palabras',
    part: 'tiene algunas de estas palabras',
    little: 'tiene pocas de estas palabras',
  },
  givenNow: 'hoy quien pregunta así la recibe',
  sureOf: (percent) => `${number(percent)}% de probabilidad de que sea esta`,
  confirmTitle: 'Enlazar estas preguntas con una respuesta',
  confirmText:
    'Compruebe que la respuesta dice lo que esta gente necesita. Deje fuera las preguntas que piden otra cosa.',
  which: 'Preguntas que aprenderá la respuesta',
  findWording: 'Mostrar las que digan',
  tickNone: 'No marcar ninguna',
  tickAll: 'Marcar las más preguntadas',
  preview: 'Mostrar qué cambiaría',
  needed: 'Elija al menos una pregunta.',
  tooMany: (limit) =>
    `Una respuesta puede aprender ${count(limit, { one: '# pregunta', other: '# preguntas' })} como máximo. Elija menos.`,
  already: 'La respuesta ya conoce todas estas preguntas.',
  stale: 'Otra persona cambió esta respuesta mientras usted la miraba. Revísela y envíe otra vez.',
  note: (learned) =>
    count(learned, { one: 'Aprendió # pregunta de un pendiente', other: 'Aprendió # preguntas de un pendiente' }),
  save: 'Enlazar y publicar',
} satisfies Strings['links']
