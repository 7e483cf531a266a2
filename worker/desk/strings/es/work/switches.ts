import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** Turning channels off for a while, in Spanish. */
export const switches = {
  title: 'Apagar canales',
  text: 'Para cuando un canal hace daño: un administrador lo pide, otro lo confirma antes de una hora, y en diez segundos está apagado. Se vuelve a encender solo. Las respuestas publicadas se pueden seguir leyendo; para retirar una, use su página.',
  channel: 'Canal',
  all: 'todos los canales',
  reason: 'Por qué',
  reasonHint: 'Para quienes vengan después. Quien pregunta no lo ve.',
  forHours: 'Por cuánto tiempo',
  hours: (hours) => count(hours, { one: '# hora', other: '# horas' }),
  ask: 'Pedir que se apague',
  now: 'Apagado, o a la espera de una segunda persona',
  nothing: 'Todos los canales están encendidos.',
  waits: (who, time) => `lo pidió ${who} por ${time}; otra persona debe confirmarlo`,
  off: (who, other, until) => `apagado hasta ${until}; lo pidió ${who}, lo confirmó ${other}`,
  confirm: 'Apagarlo ahora',
  own: 'Usted lo pidió. Otro administrador debe confirmarlo.',
  on: 'Volver a encenderlo',
  takeBack: 'Retirar lo pedido',
  channelNeeded: 'Elija un canal.',
  reasonNeeded: 'Diga por qué.',
  hoursNeeded: 'Elija por cuánto tiempo.',
  late: 'Aquí ya no espera nada: se confirmó, se retiró o tiene más de una hora.',
  atSettings: 'Apagar canales por un tiempo',
} satisfies Strings['switches']
