import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count } = countingIn('es')

export const replies = {
  title: 'Revisar lo respondido',
  intro: (days) =>
    `Una muestra al azar de lo que se preguntó en ${count(days, { one: 'el último día', other: 'los últimos # días' })}, sin datos personales, y lo que respondimos. Diga cómo estuvo. Lo que usted da por bueno se vuelve pregunta de prueba, y queda así en la próxima versión.`,
  count: (replies) => count(replies, { one: '# respuesta dada', other: '# respuestas dadas' }),
  none: 'Aquí no queda nada por marcar.',
  kind: 'Tipo de respuesta',
  anyKind: 'Todos los tipos',
  markedToo: 'También lo ya marcado',
  question: 'Pregunta',
  reply: 'Lo que respondimos',
  asked: 'Se preguntó el',
  mark: '¿Cómo estuvo?',
  verdicts: { right: 'Bien', partly: 'En parte', wrong: 'Mal' },
  better: 'Debió ser (el identificador de una respuesta, o none)',
  shouldBe: (title) => `debió ser: ${title}`,
  noAnswer: 'ninguna respuesta',
  noSuchAnswer: 'No hay ninguna respuesta con ese identificador.',
  by: (person, day) => ` ${person}, ${day}`,
  undo: 'Deshacer',
  notYet: 'Todavía sin marcar',
  download: 'Descargar lo marcado como preguntas de prueba',
} satisfies Strings['replies']
