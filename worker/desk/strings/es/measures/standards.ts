import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count, number } = countingIn('es')

/** The words of the desk's standards in Spanish. */
export const standards = {
  title: 'Normas de servicio',
  intro:
    'Lo que una agencia promete al público, cómo se mide y qué resultó. Quien escribe una norma no la aprueba, y quien cuenta no confirma; lo que resultó de un período cerrado no se cambia nunca.',
  choose: 'Elija una agencia.',
  none: 'Todavía no hay ninguna norma.',
  states: { draft: 'Borrador', published: 'Publicada', withdrawn: 'Retirada' },
  since: (day) => `Desde el ${day}`,
  ended: (day) => `Terminó el ${day}`,
  by: (maker, approver) => `Escrita por ${maker}, aprobada por ${approver}.`,
  writtenBy: (maker) => `Escrita por ${maker}. Otra persona la aprueba.`,
  approve: 'Aprobar y publicar',
  notYours: 'Usted la escribió: otra persona la aprueba.',
  end: 'Terminarla',
  withdraw: 'Retirar',
  public: 'Como la ve el público',
  target: (share, days) =>
    days > 0
      ? `Meta: al menos el ${share} en ${count(days, { one: '# día hábil', other: '# días hábiles' })}`
      : `Meta: al menos el ${share}`,
  checks: (passed, missing) =>
    missing ? `${number(passed)} de 5 comprobaciones. Falta: ${missing}.` : 'Pasa las 5 comprobaciones.',
  checkNames: {
    target: 'una meta',
    measure: 'una medida en los dos idiomas',
    public: 'ser pública',
    recent: 'un resultado del último período cerrado',
    explained: 'la razón por la que no se cumplió',
  },
  periods: { month: 'mes', quarter: 'trimestre fiscal', year: 'año fiscal' },
  met: { yes: 'Cumplida', no: 'No cumplida', 'cannot-tell': 'No se puede decir' },
  result: (period, share, of) => `${period}: ${share} (${of})`,
  of: (part, all) => `${number(part)} de ${number(all)}`,
  why: 'Por qué no se cumplió, qué se hace, hasta cuándo',
  saveWhy: 'Decir por qué',
  typedResult: 'Resultado de un período cerrado',
  period: 'Período',
  count: 'Cuántas veces se cumplió la promesa',
  total: 'De cuántas',
  reason: 'Por qué se corrige (si ya hay un resultado)',
  saveResult: 'Anotarlo',
  counted: ({ period, countedBy, count: kept, total, reason }) =>
    `${period}: ${countedBy} contó ${number(kept)} de ${number(total)}. ${reason}`,
  confirm: 'Confirmar y publicar',
  notYourCount: 'Usted lo contó: otra persona lo confirma.',
  newTitle: 'Una norma nueva',
  newText: 'Tome una que One Stop mide por sí mismo, o escriba una que mide usted.',
  template: 'Empezar con',
  useTemplate: 'Empezar',
  own: 'Una propia, que medimos nosotros',
  service: 'Servicio',
  promise: 'Promesa, 120 caracteres como máximo',
  measure: 'Qué se cuenta: inicio y fin del reloj, qué queda fuera',
  languages: { en: 'inglés', es: 'español' },
  kind: 'Tipo',
  kinds: { speed: 'Rapidez', accuracy: 'Exactitud', satisfaction: 'Satisfacción', access: 'Acceso' },
  withinDays: 'Días hábiles que permite (0 si no se cuentan)',
  targetPercent: 'Meta: al menos tanto por ciento',
  periodKind: 'Se cuenta por',
  owner: 'De quién es la promesa: una oficina',
  save: 'Guardar como borrador',
  problem:
    'Llene todos los campos: promesa y medida en los dos idiomas, una meta de 1 a 100, días de 0 a 250. Los recibos, que guardamos un año, se cuentan por mes o trimestre.',
} satisfies Strings['standards']
