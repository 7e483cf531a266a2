import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** The questions that the gate asks, in Spanish. */
export const examination = {
  title: 'Preguntas de prueba',
  all: 'Preguntas de prueba',
  intro:
    'Antes de publicar un texto, el control hace estas preguntas. Cada una debe recibir una de sus respuestas, o ninguna. Lo que se cambia aquí cuenta enseguida.',
  count: (questions) => count(questions, { one: '# pregunta', other: '# preguntas' }),
  kind: 'Cuáles',
  kinds: {
    '': 'Todas las que se hacen',
    must: 'Deben recibir respuesta',
    none: 'No deben recibir respuesta',
    changed: 'Cambiadas en la mesa',
    retired: 'Retiradas',
  },
  question: 'Pregunta, como la escribe la gente',
  right: 'Respuestas correctas',
  none: 'Sin respuesta',
  gone: (id) => `${id} (no publicada)`,
  changedAt: (name, when) => `${name}, ${when}`,
  lastChange: 'Cambiada en la mesa',
  noMatch: 'Ninguna pregunta de prueba coincide.',
  addTitle: 'Añadir una pregunta',
  changeTitle: 'Cambiarla',
  answers: 'Respuestas correctas, por su nombre en la dirección',
  answersHint: 'Un nombre por línea: cualquiera sirve. Vacío: no debe recibir respuesta.',
  reason: '¿Por qué? El motivo se conserva',
  add: 'Añadir',
  save: 'Guardar',
  retire: 'Retirar: no hacerla más',
  restore: 'Volver a hacerla',
  retired: 'Esta pregunta está retirada: el control no la hace.',
  fromFile: 'Como la dice la carpeta de contenido.',
  notInFile: 'Todavía no está en la carpeta de contenido: npm run content la lleva allí.',
  problems: {
    question: 'Escriba la pregunta.',
    long: (characters) => `Use ${count(characters, { one: '# letra', other: '# letras' })} como máximo.`,
    there: 'Esta pregunta ya está.',
    unknown: (id) => `No hay ninguna respuesta «${id}».`,
    reason: 'Diga por qué.',
    many: (answers) => `Nombre ${count(answers, { one: '# respuesta', other: '# respuestas' })} como máximo.`,
  },
} satisfies Strings['examination']
