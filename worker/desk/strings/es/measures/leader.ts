import type { Strings } from '../../en/index.ts'

/** The words of the leader's view in Spanish. */
export const leader: Strings['leader'] = {
  title: 'Entre agencias',
  intro:
    'Qué se promete, qué no puede averiguar todavía la gente, dónde las agencias no encajan, y qué espera y a quién. Dice quién tiene cada cosa, para que alguien pueda ayudar; no clasifica ni a personas ni a agencias.',
  none: 'Nada.',
  promises: 'Qué prometemos y qué resultó',
  promisesText:
    'El último período cerrado de cada norma vigente. El rango entre paréntesis es su intervalo del 95 %; lo que se contó entero no tiene.',
  promise: 'Promesa',
  target: 'Meta, al menos',
  result: 'Último resultado',
  noResult: 'todavía ninguno',
  met: 'Se cumplió',
  unmet: 'Lo que más gente no pudo averiguar',
  question: 'Pregunta',
  people: 'Personas',
  since: 'Desde',
  contradictions: 'Lo que dos agencias dicen distinto',
  contradictionsText: 'Encontrado en las respuestas publicadas: trabajo para los dos dueños juntos.',
  handOffs: 'Quién manda a la gente a quién',
  allHandOffs: (pairs) => `Los ${pairs} pares, en el orden de la lista de agencias`,
  handOffsText:
    'Respuestas en inglés de una agencia cuyos pasos llevan al sitio o a una respuesta de otra. Donde hay muchas, una respuesta de ambas puede ahorrar el camino.',
  from: 'Respuestas de',
  to: 'llevan a',
  answers: 'Respuestas',
  stuck: 'Qué está detenido, y con quién',
  stuckText: (gap, review) =>
    `Preguntas sin respuesta desde hace más de ${gap} días hábiles que espera bastante gente, y borradores que esperan a un revisor desde hace más de ${review}.`,
  withWhom: 'Con',
  nobodys: 'nadie en particular',
  handedBy: 'Lo pasó',
  review: 'Borrador en revisión',
  reviewers: (agency) => `los revisores de ${agency}`,
}
