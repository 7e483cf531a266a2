import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** Writing an answer, in Spanish. */
export const draft = {
  draftOf: (version) => `Borrador, a partir de la versión ${number(version)}`,
  draftNew: 'Borrador de una respuesta nueva',
  begunBy: (name) => `lo empezó ${name}`,
  savedAt: (name, when) => `lo guardó ${name} el ${when}`,
  peopleWait: (people) => count(people, { one: '# persona espera', other: '# personas esperan' }),
  save: 'Guardar',
  preview: 'Vista previa',
  publish: 'Publicar',
  publishLater: 'Publicar a esa hora',
  discard: 'Descartar este borrador',
  discarded: 'El borrador está descartado. Su texto se conserva.',
  restore: 'Recuperarlo',
  saved: 'Guardado.',
  notYourAgency: 'Su rol no le permite escribir para esta agencia. Todo lo que escribió sigue aquí.',
  readOnlyTitle: 'El texto, para leer y copiar',
  notDone: 'No se publicó ni se envió nada.',
  readOnly: 'Puede leer este borrador. Su rol no le permite cambiarlo.',
  closed: 'Este borrador está cerrado. Su texto está abajo.',
  idTaken: 'Otra respuesta tiene este nombre. Elija otro, o edite esa respuesta.',
  problemsTitle: (problems) =>
    count(problems, { one: 'Corrija # problema antes de publicar', other: 'Corrija # problemas antes de publicar' }),
  noProblems: 'No se encontraron problemas.',
  warningsTitle: 'Conviene mirar',
  plainTitle: 'Lenguaje claro',
  plainNothing: 'Nada estorba a quien lee esta respuesta.',
  plainGrade: (grade) =>
    `Se lee con nivel de grado ${number(Math.max(1, Math.round(grade)))}${grade < 1 ? ' o menos' : ''}.`,
  plainGradeHigh: (grade, target) =>
    `Se lee con nivel de grado ${number(Math.round(grade))}; lo mejor es ${number(target)} o menos.`,
  plainScore: (score) => `Puntuación: ${number(Math.round(score))} de 100.`,
  previewTitle: 'Como la verá la gente',
  previewNone: 'La vista previa aparece cuando hay título y texto sin problemas.',
  staleTitle: 'Otra persona guardó este borrador mientras usted escribía',
  staleText: (name, when) =>
    `${name} guardó el ${when}. No se perdió nada: su versión está a la izquierda y la otra a la derecha.`,
  staleVersionTitle: 'Se publicó una versión más nueva mientras usted escribía',
  staleVersionText: (name, version) =>
    `${name} publicó la versión ${number(version)}. No se perdió nada: su versión está a la izquierda y la publicada a la derecha.`,
  yours: 'La suya',
  theirs: 'La otra',
  keepMine: 'Guardar la mía',
  useTheirs: 'Usar la otra',
  saveFailedTitle: 'No se pudo guardar',
  saveFailedText:
    'No pudimos guardar. Todo lo que escribió sigue aquí: intente de nuevo en un minuto, o cópielo a un lugar seguro.',
  versions: 'Cómo era antes',
  changesSince: 'Qué cambió desde entonces',
  changedSince: (who, when) => `Qué cambió desde ${who}, ${when}`,
  takeBack: 'Poner este texto anterior en el formulario',
  oldText: 'El formulario muestra un texto anterior. Nada cambia hasta que lo guarde.',
  othersHere: (people) =>
    `También lo tiene abierto: ${people}. A quien guarde después se le pregunta antes de escribir encima.`,
} satisfies Strings['draft']
