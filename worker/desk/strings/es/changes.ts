import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count } = countingIn('es')

/** Giving, handing over and putting aside gaps, in Spanish. */
export const changes = {
  withChosen: 'Con los elegidos',
  do: 'Aplicar',
  kinds: {
    take: 'Tomarlos',
    assign: 'Darlos a alguien',
    'give-back': 'Devolverlos',
    hand: 'Pasarlos a otra agencia',
    'put-aside': 'Aplazar 2 semanas',
    wake: 'Traer de vuelta',
    dismissed: 'Descartar: no es una pregunta, es spam o una prueba',
    'not-ours': 'Ajenos: ninguna agencia de aquí puede responder',
  },
  giveTo: '¿A quién?',
  handTo: '¿A qué agencia?',
  reason: '¿Por qué? Si la cierra, lo leerá la persona que preguntó; si la pasa, la agencia',
  personNeeded: 'Elija a quién.',
  agencyNeeded: 'Elija la agencia.',
  reasonNeeded: 'Diga por qué en pocas palabras.',
  reasonTooLong: (limit) => `Use ${count(limit, { one: '# carácter', other: '# caracteres' })} como máximo.`,
  chooseFirst: 'Elija al menos un pendiente y qué hacer.',
  changed: (gaps) => `${count(gaps, { one: '# pendiente cambió', other: '# pendientes cambiaron' })}.`,
  changedNone: 'No cambió nada: los elegidos ya están así, o alguien los cerró.',
  undo: 'Deshacer',
  undone: (gaps) => `Deshecho: ${count(gaps, { one: '# pendiente está', other: '# pendientes están' })} como antes.`,
  panel: 'Quién trabaja en esto',
  nobodyYet: 'Nadie todavía.',
  youDo: 'Usted.',
  take: 'Tomarlo',
  giveBack: 'Devolverlo',
  putAside: 'Aplazar 2 semanas',
  wake: 'Traerlo de vuelta',
  give: 'Dar',
  handTitle: '¿De quién es?',
  hand: 'Pasar',
  handNote: 'Nota, si hace falta',
  everyones: 'De todas las agencias en cuyas páginas se preguntó.',
  handedTo: (agency, name) => `${agency}. Lo pasó ${name}.`,
  ownedBy: (agency) => `La respuesta es de ${agency}.`,
} satisfies Strings['changes']
