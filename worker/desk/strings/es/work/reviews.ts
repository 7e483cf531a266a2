import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** Drafts and reviews as a list, in Spanish. */
export const reviews = {
  title: 'Borradores y revisiones',
  count: (drafts) => count(drafts, { one: '# borrador', other: '# borradores' }),
  noMatch: 'Ningún borrador coincide.',
  state: 'Estado',
  states: { open: 'Todos los abiertos', draft: 'En redacción', 'in-review': 'En revisión', discarded: 'Descartados' },
  tags: { draft: 'en redacción', 'in-review': 'en revisión', discarded: 'descartado', published: 'publicado' },
  planned: 'previsto',
  writer: 'Quién escribe',
  anyWriter: 'Cualquiera',
  reviewer: 'Quién revisa',
  anyReviewer: 'Cualquiera',
  noReviewer: 'Nadie en particular',
  setReviewer: 'Decir quién lo revisa',
  due: 'Para el',
  order: 'Orden',
  orders: {
    newest: 'Primero lo último guardado',
    oldest: 'Primero lo que más espera',
    due: 'Primero lo que vence antes',
  },
  saved: 'Guardado',
  choose: (title) => `Elegir «${title}»`,
  acts: { review: 'Enviar a revisión', publish: 'Publicar', discard: 'Descartar' },
  withChosen: 'Con los elegidos',
  resultTitle: 'Qué pasó',
  results: {
    published: 'Publicado',
    review: 'Enviado a revisión',
    discarded: 'Descartado',
    wrong: 'Sigue igual: primero corrija sus problemas',
    held: (questions) =>
      `No se publicó: ${count(questions, { one: 'una pregunta perdería su respuesta correcta', other: '# preguntas perderían su respuesta correcta' })}`,
    'not-allowed': 'Sigue igual: su función no lo permite',
    'two-people': 'Sigue igual: debe publicarlo alguien que no haya escrito en él',
    closed: 'Sigue igual: ya está en otro estado',
  },
  chooseFirst: 'Primero elija borradores.',
} satisfies Strings['reviews']
