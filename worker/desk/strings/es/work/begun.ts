import type { Strings } from '../../en/index.ts'

/** Agencies and contacts that are begun at the desk, in Spanish. */
export const begun = {
  title: 'Empezar una agencia o un contacto',
  text: 'Un revisor lo aprueba antes de que alguien lo vea. Hasta entonces, quien lo pidió puede retirarlo.',
  link: 'Empezar una agencia o un contacto',
  newContact: 'Contacto nuevo',
  newAgency: 'Agencia nueva',
  agency: 'Agencia',
  shortName: 'Nombre corto',
  shortNameHelp: 'Las respuestas lo llaman así, y no cambia: minúsculas, cifras y guiones, como spanish-line.',
  go: 'Continuar',
  ask: 'Pedir a un revisor que lo empiece',
  beginNow: 'Empezarlo en todas partes',
  fields: 'Lo que la gente verá',
  there: 'Ya existe. Desde ahora se cambia en su propia página.',
  toIt: 'Ir a su página',
  phoneHelp:
    'Como se escribe: 800-772-1213, 988. Sin número, se envía a la gente al sitio web. El horario y lo demás se completan en su propia página.',
  withdraw: 'Retirarlo',
  reason: 'Por qué se empieza',
  problems: {
    id: 'Minúsculas, cifras y guiones, 40 como máximo.',
    taken: 'Ya hay uno con ese nombre.',
  },
} satisfies Strings['begun']
