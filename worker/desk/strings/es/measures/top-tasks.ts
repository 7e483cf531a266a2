import type { Strings } from '../../en/index.ts'

/** The words of the page of top tasks in Spanish. */
export const topTasks: Strings['topTasks'] = {
  title: 'Trámites más buscados',
  profile: 'Perfil',
  everybody: 'Todos',
  quarter: 'Trimestre',
  task: 'Trámite',
  asked: (quarter) => `Preguntas en ${quarter}`,
  before: (quarter) => `Un año antes, en ${quarter}`,
  few: (minimum) => `menos de ${minimum}`,
  nothing: (minimum) =>
    `Ninguna respuesta se dio a ${minimum} preguntas o más en los meses contados de este trimestre.`,
  notCounted: 'Entonces no se contaba',
  partly: (quarter, months) => `De ${quarter} solo se contaron estos meses: ${months}.`,
  missing: 'sin escribir',
  follow: 'Lo que ve la gente',
  followText:
    'La portada, la página de una agencia y las sugerencias mientras alguien escribe pueden seguir lo que se pregunta. El peligro nunca está entre ellas. Una agencia sin elección propia sigue la de todas.',
  rules: {
    writers: 'Lo que eligieron los redactores',
    'last-quarter': 'Lo que se preguntó en el último trimestre terminado',
    'last-year': 'Lo que se preguntó en esta temporada hace un año',
    all: 'Como todas las agencias',
  },
  save: 'Guardar',
  wouldShow: 'Ahora estarían estas',
}
