import type { PeriodKind } from '../periods/fiscal-periods.ts'
import type { Standard, StandardKind, StandardSource } from './standard.ts'

/** A standard that One Stop measures by itself, ready to be taken over and changed. */
export type StandardTemplate = Pick<
  Standard,
  'promise' | 'kind' | 'measure' | 'source' | 'withinDays' | 'target' | 'period'
>

const QUARTER: PeriodKind = 'quarter'
const SPEED: StandardKind = 'speed'

/** Ready-made promises by their source. */
export const STANDARD_TEMPLATES: Record<Exclude<StandardSource, 'typed'>, StandardTemplate> = {
  'gaps-in-time': {
    ...{ source: 'gaps-in-time', kind: SPEED, withinDays: 10, target: 0.9, period: QUARTER },
    promise: {
      en: 'We answer a question that we had no answer to within 10 working days.',
      es: 'Respondemos en 10 días hábiles lo que todavía no podíamos responder.',
    },
    measure: {
      en: 'Questions without an answer, by the day they were first asked. The clock stops when an answer is published or when we say why there is none. Federal holidays and weekends do not count.',
      es: 'Las preguntas sin respuesta, según el día en que se hicieron por primera vez. El reloj se detiene cuando se publica una respuesta o decimos por qué no la hay. No cuentan los feriados federales ni los fines de semana.',
    },
  },
  'receipts-in-time': {
    ...{ source: 'receipts-in-time', kind: SPEED, withinDays: 10, target: 0.9, period: QUARTER },
    promise: {
      en: 'Who left with a receipt finds a reply under its code within 10 working days.',
      es: 'Quien se fue con un recibo encuentra una respuesta con su código en 10 días hábiles.',
    },
    measure: {
      en: 'Receipts, by the day they were given. The clock stops when their question is answered or closed with a reason. Federal holidays and weekends do not count.',
      es: 'Los recibos, según el día en que se dieron. El reloj se detiene cuando su pregunta se responde o se cierra con una razón. No cuentan los feriados federales ni los fines de semana.',
    },
  },
  'spanish-in-time': {
    ...{ source: 'spanish-in-time', kind: 'access', withinDays: 20, target: 0.9, period: QUARTER },
    promise: {
      en: 'Every answer that we change is in Spanish too within 20 working days.',
      es: 'Toda respuesta que cambiamos está también en español en 20 días hábiles.',
    },
    measure: {
      en: 'English versions, by the day they were published. The clock stops when a Spanish version is published after them. Federal holidays and weekends do not count.',
      es: 'Las versiones en inglés, según el día en que se publicaron. El reloj se detiene cuando se publica después una versión en español. No cuentan los feriados federales ni los fines de semana.',
    },
  },
  'reviews-current': {
    ...{ source: 'reviews-current', kind: 'accuracy', withinDays: 0, target: 0.95, period: QUARTER },
    promise: {
      en: 'We check every answer again before its day for that has passed.',
      es: 'Revisamos cada respuesta antes de que pase su fecha de revisión.',
    },
    measure: {
      en: 'Published answers whose day of the next check has not passed, of all that are published, on the day this was counted.',
      es: 'Las respuestas publicadas cuya fecha de revisión no ha pasado, de todas las publicadas, el día en que se contó.',
    },
  },
  'answered-at-once': {
    ...{ source: 'answered-at-once', kind: 'access', withinDays: 0, target: 0.7, period: QUARTER },
    promise: {
      en: 'Seven of ten questions get an answer at once, without waiting for a person.',
      es: 'Siete de cada diez preguntas reciben una respuesta al momento, sin esperar a nadie.',
    },
    measure: {
      en: 'Questions asked on the agency’s pages that got an answer or the people they asked for, of all that asked something. Days are counted in UTC.',
      es: 'Las preguntas hechas en las páginas de la agencia que recibieron una respuesta o las personas que pedían, de todas las que pedían algo. Los días se cuentan en UTC.',
    },
  },
  'corrections-everywhere': {
    ...{ source: 'corrections-everywhere', kind: 'accuracy', withinDays: 0, target: 0.95, period: QUARTER },
    promise: {
      en: 'What we correct is right in every channel within five minutes.',
      es: 'Lo que corregimos está bien en todos los canales en cinco minutos.',
    },
    measure: {
      en: 'New versions of answers, by the day they were published. The clock stops when One Stop, which asks itself as people do, finds them in every channel; it looks every few seconds, then each minute. Of many published at once it looks at five.',
      es: 'Las versiones nuevas de respuestas, según el día en que se publicaron. El reloj se detiene cuando One Stop, que se pregunta como la gente, las encuentra en todos los canales; mira cada pocos segundos y después cada minuto. De muchas publicadas a la vez mira cinco.',
    },
  },
  uptime: {
    ...{ source: 'uptime', kind: 'access', withinDays: 0, target: 0.995, period: QUARTER },
    promise: {
      en: 'Whoever asks gets a reply, day and night.',
      es: 'Quien pregunta recibe respuesta, de día y de noche.',
    },
    measure: {
      en: 'Each minute One Stop asks itself a question. The minute counts where a reply comes within 15 seconds. It asks from inside: the network between people and it is not measured. Where minutes in which it did not ask could change the result, we say that we cannot tell. Days are counted in UTC.',
      es: 'Cada minuto One Stop se hace una pregunta. El minuto cuenta si recibe respuesta en 15 segundos. Pregunta desde dentro: no mide la red entre la gente y el servicio. Si los minutos en que no preguntó podrían cambiar el resultado, decimos que no se puede saber. Los días se cuentan en UTC.',
    },
  },
}
