import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** The first page, in Spanish. */
export const home = {
  title: 'Esperan por usted',
  nothing: 'No hay nada que espere por usted.',
  toQueue: 'Ver lo que la gente no pudo averiguar',
  review: (drafts) => count(drafts, { one: '# borrador por revisar', other: '# borradores por revisar' }),
  sentBack: (drafts) => count(drafts, { one: '# borrador le fue devuelto', other: '# borradores le fueron devueltos' }),
  comments: (comments) => count(comments, { one: '# comentario para usted', other: '# comentarios para usted' }),
  offered: (things) => count(things, { one: 'Se le ofrece # trabajo', other: 'Se le ofrecen # trabajos' }),
  unclaimed: (things) => count(things, { one: '# trabajo que nadie tomó', other: '# trabajos que nadie tomó' }),
  given: (gaps) => count(gaps, { one: '# trabajo es suyo', other: '# trabajos son suyos' }),
  checks: (answers) => count(answers, { one: '# respuesta por comprobar', other: '# respuestas por comprobar' }),
  facts: (facts) => count(facts, { one: '# dato por comprobar en 30 días', other: '# datos por comprobar en 30 días' }),
  contacts: (contacts) =>
    count(contacts, { one: '# contacto por comprobar en 30 días', other: '# contactos por comprobar en 30 días' }),
  factsAsked: (facts) =>
    count(facts, { one: '# cambio de un dato por aprobar', other: '# cambios de datos por aprobar' }),
  recordsAsked: (records) =>
    count(records, {
      one: '# cambio de contactos, días de cierre, agencias o estados por aprobar',
      other: '# cambios de contactos, días de cierre, agencias o estados por aprobar',
    }),
  held: (plans) =>
    count(plans, { one: '# texto previsto quedó retenido', other: '# textos previstos quedaron retenidos' }),
  late: (texts: number) =>
    count(texts, {
      one: '# texto no está aún en todos los canales',
      other: '# textos no están aún en todos los canales',
    }),
  behind: (version: number, channels: string, since: string) =>
    `versión ${version}, falta en ${channels} desde ${since}`,
  drafts: (drafts) => count(drafts, { one: 'Su borrador', other: 'Sus # borradores' }),
  all: 'Ver todo',
  by: (name, when) => `${name}, ${when}`,
  dueOn: (day) => `tocaba el ${day}`,
  until: (day) => `vale hasta el ${day}`,
  people: (people) => count(people, { one: '# persona', other: '# personas' }),
} satisfies Strings['home']
