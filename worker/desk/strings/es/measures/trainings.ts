import type { Strings } from '../../en/index.ts'

/** The words of the log of trainings in Spanish. */
export const trainings: Strings['trainings'] = {
  title: 'Capacitaciones',
  intro:
    'En qué capacitó una agencia a su gente. El informe anual de lenguaje claro lo toma de aquí. Contiene cuántas personas participaron, y ningún nombre.',
  choose: 'Elija una agencia.',
  none: 'Todavía no hay nada anotado.',
  newTitle: 'Anotar una capacitación',
  name: 'Qué fue',
  kind: 'Tipo',
  kinds: {
    'plain-language': 'Lenguaje claro',
    spanish: 'Redacción en español',
    accessibility: 'Accesibilidad',
    service: 'Atención al público',
    other: 'Otro',
  },
  day: 'Día',
  people: 'Personas que participaron',
  hours: 'Horas cada una',
  save: 'Anotarla',
  drop: 'Quitarla',
  problem: 'Llene todo: un día que no sea futuro, personas enteras, y de un cuarto de hora a 200 horas.',
}
