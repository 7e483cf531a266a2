import type { Strings } from '../../en/index.ts'

/** The words of customer service plans at the desk in Spanish. */
export const plans: Strings['plans'] = {
  title: 'Planes de atención al público',
  intro:
    'Un plan para cada año fiscal, con el informe de redacción clara. Lo que One Stop cuenta ya está en él; lo demás lo escribe la gente. Quien escribió una parte no lo aprueba, y lo publicado no se cambia nunca: una revisión es un plan nuevo para el mismo año.',
  choose: 'Elija una agencia.',
  none: 'Todavía no hay ningún plan.',
  of: (year) => `Plan para el año fiscal ${year}`,
  draft: (who, day) => `Borrador, guardado por ${who}, ${day}.`,
  published: (day) => `Publicado el ${day}.`,
  replaced: (day) => `Publicado el ${day}, y reemplazado desde entonces.`,
  begin: 'Empezar un plan',
  year: 'Año fiscal',
  from: 'Empezar con',
  template: 'La plantilla: cada sección en frases claras, con [corchetes] donde usted completa',
  public: 'La página pública',
  saved: 'Guardado.',
  stale: (who) =>
    `${who} guardó este plan, o se publicó, después de que usted lo abrió. Todavía no se guardó nada suyo: copie lo que escribió, abra el plan otra vez y póngalo.`,
  words: (language) => `Lo que decimos (${language})`,
  save: 'Guardar',
  approveTitle: 'Aprobar y publicar',
  unfinished: (sections) =>
    `Todavía no está terminado, porque una sección necesita texto en inglés y ningún [corchete] de la plantilla: ${sections}.`,
  notYours: 'Usted escribió una parte: otra persona lo aprueba.',
  approve: 'Aprobar y publicar con las cifras de arriba',
  discard: 'Descartar este borrador',
}
