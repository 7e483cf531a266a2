import { bareWords } from '../phone/words.ts'

/** What a message asks of the service itself. `answered`: the provider has answered it already, so that we say nothing. */
export interface CarrierWord {
  asks: 'stop' | 'start' | 'help'
  answered: boolean
}

/** Words that Twilio answers by itself, each alone in a message, and sends on all the same (default opt-out handling). */
const TWILIOS: Readonly<Record<CarrierWord['asks'], readonly string[]>> = {
  stop: ['stop', 'unsubscribe', 'end', 'quit', 'stopall', 'revoke', 'optout', 'cancel'],
  start: ['start', 'unstop'],
  help: ['help', 'info'],
}

/** The same in other words. A revocation counts by any reasonable means (47 CFR 64.1200(a)(10)); a list that is closed, and messages that
 * hold nothing else, keep "end of year tax form" a question. */
const OURS: Readonly<Record<CarrierWord['asks'], readonly string[]>> = {
  stop: [
    ...[
      'opt out',
      'stop all',
      'stop please',
      'please stop',
      'stop it',
      'stop texting',
      'stop texting me',
      'please stop texting me',
    ],
    ...[
      'stop messaging me',
      'stop sending me messages',
      'stop sending me texts',
      'stop the texts',
      'stop the messages',
    ],
    ...[
      'do not text me',
      'don t text me',
      'dont text me',
      'do not text me again',
      'don t text me again',
      'dont text me again',
    ],
    ...[
      'no more texts',
      'no more messages',
      'leave me alone',
      'remove me',
      'remove my number',
      'take me off',
      'take me off your list',
    ],
    ...['unsubscribe me', 'i want to stop', 'i want to unsubscribe', 'opt me out', 'arret'],
    ...[
      'alto',
      'pare',
      'paren',
      'parar',
      'para',
      'basta',
      'cancelar',
      'cancele',
      'detener',
      'baja',
      'no mas',
      'no mas mensajes',
    ],
    ...[
      'no me escriba',
      'no me escriba mas',
      'no me escriban mas',
      'no me envie mas mensajes',
      'no me envien mas mensajes',
    ],
    ...[
      'no me mande mas mensajes',
      'no me manden mas mensajes',
      'deje de escribirme',
      'dejen de escribirme',
      'por favor pare',
    ],
    ...[
      'ya no me escriba',
      'ya no me escriban',
      'quiero parar',
      'darme de baja',
      'borre mi numero',
      'deje de mandarme mensajes',
    ],
  ],
  start: ['start again', 'empezar', 'comenzar', 'inicio', 'iniciar', 'reanudar'],
  help: ['ayuda', 'help me please with this service', 'que es esto', 'what is this', 'who is this', 'quien es'],
}

const OPT_OUT_TYPES: Readonly<Record<string, CarrierWord['asks']>> = { STOP: 'stop', START: 'start', HELP: 'help' }
const ASKS = ['stop', 'start', 'help'] as const

/** What a message asks of the service; undefined where it is a question.
 * @param optOutType - `OptOutType`, where Advanced Opt-Out is on: it knows the deployment's own words, in both languages. */
export function carrierWord(body: string, optOutType: string): CarrierWord | undefined {
  const told = OPT_OUT_TYPES[optOutType.toUpperCase()]
  if (told) return { asks: told, answered: true }
  const words = bareWords(body)
  for (const asks of ASKS) {
    if (TWILIOS[asks].includes(words)) return { asks, answered: true }
    if (OURS[asks].includes(words)) return { asks, answered: false }
  }
  return undefined
}
