import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count, number } = countingIn('es')

/** What the mystery shopper found. */
export const shopper: Strings['shopper'] = {
  title: 'Cliente misterioso',
  text: 'Las mismas preguntas en cada canal, cada seis horas; cada respuesta se compara con una clave acordada entre personas (content/shopper.yaml). Nada de esto se cuenta.',
  none: 'Todavía no se ha preguntado nada. Cada seis horas empieza una ronda, que tarda unos minutos.',
  begin: 'Preguntar todo ahora',
  latest: 'La última ronda',
  underWay: (asked: number, cases: number) =>
    `En curso: ${number(asked)} de ${number(cases)} casos preguntados. Abra esta página otra vez en un minuto.`,
  began: (when: string) => `Empezó el ${when}.`,
  allRight: (cases: number) =>
    count(cases, { one: '# caso, correcto en cada canal.', other: '# casos, cada uno correcto en cada canal.' }),
  faults: (faults: number, differing: number) =>
    `${count(faults, { one: '# respuesta no es correcta', other: '# respuestas no son correctas' })}; ${count(differing, { one: '# caso difiere entre canales', other: '# casos difieren entre canales' })}.`,
  stale: (cases: number) =>
    count(cases, {
      one: '# caso está vencido: su respuesta cambió desde que se acordó la clave. No se juzga.',
      other: '# casos están vencidos: sus respuestas cambiaron desde que se acordaron las claves. No se juzgan.',
    }),
  case: 'Caso',
  results: {
    right: 'correcta',
    incomplete: 'incompleta',
    older: 'versión anterior',
    wrong: 'equivocada',
    none: 'ninguna',
    unreachable: 'sin conexión',
    slow: 'lenta',
    off: 'apagado',
    'not-asked': 'no aplica',
    stale: 'vencido',
  },
  lacks: (facts: string) => `falta: ${facts}`,
  howToRead: 'Cómo leer esto',
  reading: [
    'Correcta: la respuesta de la clave, todos sus datos, nada que no deba venir, la versión más nueva, en tres segundos por turno.',
    'Incompleta: la respuesta correcta, pero no llegó lo que dice debajo, o a quién llamar en peligro vino tarde.',
    'Versión anterior: otro canal, o la mesa, tiene una más nueva.',
    'Ninguna: el canal dijo que no hay respuesta. Sin conexión: no dijo nada.',
    'Un canal apagado, o una forma de lo que no tiene respuesta, no es una falta.',
  ],
  history: 'Historial',
  day: 'Empezó',
  right: 'Correctas',
  notRight: 'No correctas',
  staleCases: 'Vencidos',
  everywhere: 'Desde que se publica hasta que está en cada canal',
  seconds: (p50: string, p95: string, of: number) =>
    `La mitad en ${p50}, 95 de 100 en ${p95}, de ${count(of, { one: '# publicación', other: '# publicaciones' })} en 90 días.`,
  fewSeconds: (of: number) =>
    `Solo ${count(of, { one: '# publicación', other: '# publicaciones' })} en 90 días: muy pocas para decir cuánto tarda.`,
  noSeconds: 'Todavía no se ha visto ninguna publicación en todos los canales.',
  never: (of: number) =>
    count(of, { one: '# publicación nunca llegó a todos.', other: '# publicaciones nunca llegaron a todos.' }),
  duration: (seconds: number) =>
    seconds < 100 ? `${number(Math.round(seconds))} s` : `${number(Math.round(seconds / 60))} min`,
  visits: 'Visitas de personas',
  visitsText:
    'Alguien llama o va a una ventanilla, pregunta un caso con sus palabras, y dos personas califican lo que se dijo, cada una por su cuenta. Se avisa antes al personal; no se nombra a nadie y no se graba nada.',
  card: 'Tarjeta para una visita',
  ask: 'Pregunte',
  mustCome: 'Se debe decir',
  mustNotCome: 'No se debe decir',
  comesFirst: 'Se debe decir primero',
  noAnswer: 'Que todavía no hay respuesta, y con quién hablar',
  keyOf: (who: string, day: string) => `Clave acordada por ${who}, ${day}.`,
  channel: 'Dónde',
  channels: { phone: 'por teléfono', counter: 'en ventanilla' },
  visitedOn: 'El día',
  rating: 'Lo que se dijo fue',
  ratings: { right: 'correcto', incomplete: 'incompleto', wrong: 'equivocado', none: 'sin respuesta' },
  chooseRating: 'Elija',
  save: 'Anotarla',
  rate: 'Calificarla también',
  waitsForSecond: 'espera a una segunda persona',
  visit: 'Visita',
  first: 'Primera',
  second: 'Segunda',
  noVisits: 'Todavía no se ha anotado ninguna visita.',
  hidden: 'se muestra cuando ambas hayan calificado',
  agreement: (same: number, both: number, percent: number) =>
    `Ambas dijeron lo mismo de ${number(same)} de ${count(both, { one: '# visita', other: '# visitas' })} (${number(percent)} %).`,
  kappa: (kappa: string) => `Kappa de Cohen: ${kappa} (0: como por azar, 1: siempre lo mismo).`,
  noKappa: 'La kappa de Cohen no se puede decir: todas las calificaciones son iguales.',
  few: (least: number) => `Menos de ${number(least)} visitas: una más puede cambiar mucho estas cifras.`,
}
