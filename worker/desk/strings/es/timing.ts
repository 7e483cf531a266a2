import type { Strings } from '../en/index.ts'

/** Publishing at a time, and taking answers down, in Spanish. */
export const timing = {
  title: 'Publicar más tarde, o por un tiempo',
  hint: (zone) =>
    `Deje los dos vacíos para publicar ahora y sin fin. Las horas son las de ${zone.split('/').at(-1)?.replaceAll('_', ' ')}.`,
  from: 'Publicar el',
  until: 'Retirar el',
  timeWrong: 'Ponga el día y la hora.',
  untilTooEarly: 'Debe ser después del comienzo y después de ahora.',
  plansTitle: 'Previsto',
  planPublish: (at, who) => `Sale el ${at}, con la aprobación de ${who}. Entonces se revisa otra vez.`,
  planUntil: (at) => `Se retira el ${at}.`,
  planArchive: (at, who) => `Se retira el ${at}, según lo previsto por ${who}.`,
  planCancel: 'Cancelar',
  planKeep: 'No retirarla',
  planned: 'Este borrador ya está aprobado para más tarde. Cancélelo para poder cambiarlo.',
  held: 'Detenido',
  heldTitle: (at) => `Debía salir el ${at} y se detuvo.`,
  heldWhy: {
    gate: 'Algunas preguntas habrían perdido su respuesta correcta.',
    wrong: 'Algo en el texto ya no está bien: use Vista previa para ver qué.',
    overtaken: 'Otra persona publicó antes otra versión.',
    closed: 'Su borrador se cerró.',
    'two-people':
      'Quien lo aprobó había escrito en él y ahora su agencia pide dos personas: debe aprobarlo otra persona.',
  },
  archive: 'Retirarla',
  archiveTitle: 'Retirar esta respuesta',
  archiveText: 'En diez segundos ya nadie podrá leerla. Sus traducciones se retiran con ella. Se puede recuperar.',
  archiveTextOne: 'En diez segundos ya nadie podrá leerla en este idioma. Se puede recuperar.',
  archiveWhy: '¿Por qué?',
  archiveInto: '¿Hay otra respuesta en su lugar?',
  archiveIntoHelp: 'Su nombre o su dirección. Los enlaces a esta llevarán allí. Déjelo vacío si no hay ninguna.',
  archiveIntoNone: 'No hay tal respuesta publicada en este idioma.',
  archivedInto: 'Sus enlaces llevan a',
  archivedTitle: 'Esta respuesta está retirada.',
  archivedText: 'La gente no puede leerla.',
  restoreAnswer: 'Recuperarla',
} satisfies Strings['timing']
