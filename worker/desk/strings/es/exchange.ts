import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The words of export and import in Spanish. */
export const exchange = {
  title: 'Exportar e importar',
  intro: 'Saque una copia de lo que la gente preguntó o traiga respuestas de un archivo.',
  exportTitle: 'Exportar',
  exportText:
    'Las preguntas se guardan 90 días, sin los datos personales que pudimos reconocer. Aun así, trátelas con cuidado: la gente escribe de todo. El registro de auditoría guarda quién exporta qué.',
  time: 'Período',
  agency: 'Agencia',
  allAgencies: 'Todas las agencias',
  files: {
    'gaps.csv': 'Pendientes en CSV',
    'gaps.json': 'Pendientes en JSON',
    'questions.csv': 'Preguntas en CSV',
    'questions.json': 'Preguntas en JSON',
    'answers.csv': 'Respuestas en CSV',
  },
  answersNote:
    'Las respuestas se exportan como están ahora, sea cual sea el período elegido. Puede cambiar el archivo e importarlo otra vez.',
  safeNote:
    'En CSV, una celda que una hoja de cálculo tomaría por fórmula empieza con una comilla simple. Al importar se quita.',

  importTitle: 'Importar respuestas',
  importText: (rows) =>
    `Un archivo CSV en UTF-8 con los nombres de las columnas en la primera línea y ${count(rows, { one: '# fila', other: '# filas' })} como máximo. Verá qué haría cada fila antes de que algo cambie.`,
  columnsTitle: 'Columnas',
  columns: [
    ['id', 'Nombre en la dirección: minúsculas y guiones. Junto con el idioma, dice qué respuesta es la fila.'],
    ['language', 'en, es, zh, vi, ko, ar o ht. Vacío: en.'],
    ['title', 'La pregunta, como la hace la gente.'],
    ['body', 'La respuesta, en Markdown.'],
    ['agency', 'La agencia dueña, por su nombre corto.'],
    ['agencies', 'Otras agencias que participan, separadas por comas.'],
    ['topics', 'Algunas palabras separadas por comas.'],
    ['asked', 'Otras formas de preguntarlo, una en cada línea de la celda.'],
    ['sources', 'Páginas oficiales, una en cada línea de la celda: la dirección, un espacio, el título.'],
    ['owner', 'El equipo responsable.'],
    ['last_reviewed_on', 'El día en que se revisaron los datos por última vez, como 2026-11-22.'],
    ['review_in', 'Cuándo revisarla otra vez, como 6 months.'],
    ['urgent', 'yes si las personas en peligro deben verla primero.'],
  ],
  columnsKept: 'Una columna que el archivo no tiene conserva lo que la respuesta dice ahora.',
  file: 'Archivo CSV',
  template: 'Descargar un archivo para empezar',
  example: {
    id: '[nombre-en-la-direccion]',
    title: '¿Cómo puedo [inserte lo que la gente quiere hacer]?',
    body: '[inserte la respuesta en una o dos oraciones]\n\n1. [inserte el primer paso]\n2. [inserte el segundo paso]',
    agency: '[agencia]',
    topics: 'tarjetas, identidad',
    asked: '[inserte otra forma de preguntarlo]\n[inserte una más]',
    sources: 'https://[direccion] [inserte el título de la página]',
    owner: '[su equipo]',
    last_reviewed_on: '[fecha]',
  },
  upload: 'Mostrar lo que haría',
  noImport: 'Podrá importar respuestas cuando tenga permiso para escribir por una agencia.',
  problems: {
    none: 'Primero elija un archivo.',
    'too-large': (megabytes) => `El archivo tiene más de ${number(megabytes)} MB. Divídalo.`,
    workbook: 'Esto es un libro de Excel. Guárdelo como «CSV UTF-8» e intente otra vez.',
    'not-utf8': 'El archivo no está en UTF-8. Guárdelo como «CSV UTF-8» e intente otra vez.',
    empty: 'El archivo no tiene filas.',
    'columns-twice': 'Dos columnas tienen el mismo nombre.',
    unreadable: 'El archivo no se puede leer como CSV.',
    'no-id': 'La primera línea no nombra una columna «id».',
    'too-many': (rows) => `El archivo tiene más de ${count(rows, { one: '# fila', other: '# filas' })}. Divídalo.`,
  },

  previewTitle: (file) => `Importar ${file}`,
  previewText: (rows) =>
    [
      count(rows.new, { one: '# respuesta nueva', other: '# respuestas nuevas' }),
      `${number(rows.changed)} con un texto distinto del actual`,
      count(rows.same, { one: '# igual a la actual', other: '# iguales a las actuales' }),
      count(rows.wrong, { one: '# que no se puede importar', other: '# que no se pueden importar' }),
    ].join(', '),
  begun: (person) => `${person} lo está importando ahora. Antes se revisan otras preguntas.`,
  underWay: (person, asked, all) =>
    `${person} lo está importando ahora. Se revisan otras preguntas: ${number(asked)} de ${number(all)} hasta ahora.`,
  nothingYet: 'Todavía no ha cambiado nada.',
  line: 'Línea',
  answer: 'Respuesta',
  would: 'Lo que haría',
  choice: 'Elección',
  states: {
    new: 'Crea una respuesta nueva',
    changed: 'Ya existe con otro texto',
    same: 'Ya existe, palabra por palabra',
    wrong: 'No se puede importar',
  },
  choices: { import: 'Importar', overwrite: 'Reemplazar', skip: 'Omitir' },
  choiceOf: (line) => `Elección para la línea ${number(line)}`,
  noTitle: 'Sin título',
  rowProblems: {
    cells: 'Tiene más o menos celdas que la primera línea.',
    quotes: 'Falta cerrar una comilla: esta fila y lo que sigue no se pueden leer.',
    twice: 'Otra fila de arriba es la misma respuesta en el mismo idioma.',
    'not-allowed': 'Usted no puede escribir por esta agencia.',
    language: (language) => `«${language}» no es uno de nuestros idiomas.`,
  },
  whichRows: 'Qué filas',
  allRows: 'Todas las filas',
  onlyProblems: (rows) => `Solo con problemas (${number(rows)})`,
  problemsFile: 'Descargarlas para corregirlas y enviarlas otra vez',
  overwriteAll: 'Reemplazar todas las que ya existen',
  skipAll: 'Omitir todas las que ya existen',
  saveChoices: 'Guardar mis elecciones',
  pages: 'Páginas',
  toPage: (page) => `Página ${number(page)}`,
  here: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  howTitle: 'Importar',
  as: {
    drafts: 'Como borradores, para que alguien los lea y publique',
    published: 'Publicar de inmediato donde tengo permiso; borradores para las demás agencias',
  },
  asLegend: 'En qué se convierten las filas',
  allOrNothing: 'Todo o nada: si una fila no se puede importar, no cambiar nada',
  run: (rows) => `Importar ${count(rows, { one: '# fila', other: '# filas' })}`,
  runHint: 'Según lo elegido cuando se mostró esta página.',
  nothing: 'No se importó nada',
  refusals: {
    'wrong-rows': (rows) =>
      `${count(rows, { one: '# fila no se puede', other: '# filas no se pueden' })} importar y usted pidió todo o nada. Corrija el archivo o importe sin esa condición.`,
    overtaken:
      'Alguien cambió una de estas respuestas, o la está cambiando, desde que se leyó el archivo. Súbalo otra vez para ver cómo está ahora.',
    failed: 'No se pudo guardar. Intente otra vez en un minuto; sus elecciones se conservan.',
    'none-chosen': 'No hay filas elegidas. Primero elija qué importar.',
    gate: (lines) =>
      `Otras preguntas perderían su respuesta correcta por las filas de ${count(lines.length, { one: 'la línea', other: 'las líneas' })} ${lines.map(number).join(', ')}, y usted pidió todo o nada. Importe sin eso: estas filas quedan como borradores y las demás siguen.`,
  },
  doneTitle: (file) => `Se importó ${file}`,
  doneText: (results) =>
    [
      count(results.published, { one: '# publicada', other: '# publicadas' }),
      count(results.draft, { one: '# borrador', other: '# borradores' }),
      count(results.skipped, { one: '# omitida', other: '# omitidas' }),
      `${number(results.overtaken + results.failed)} sin importar`,
    ].join(', '),
  what: 'Qué pasó',
  results: {
    '': 'Todavía no',
    published: 'Publicada',
    draft: 'Guardada como borrador',
    skipped: 'Omitida',
    overtaken: 'No se importó: otra persona la cambió o la está cambiando',
    failed: 'No se importó: no se pudo guardar',
  },
  heldFor: (questions) =>
    `No se publicó: ${count(questions, { one: 'una pregunta perdería su respuesta correcta', other: '# preguntas perderían su respuesta correcta' })}:`,
  again: 'Importar otro archivo',
} satisfies Strings['exchange']
