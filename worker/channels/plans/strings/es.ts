import { countingIn } from '../../../html/texts/count.ts'
import type { PlansStrings } from './en.ts'

const { number, count } = countingIn('es')

/** The words around a plan in Spanish. */
export const es: PlansStrings = {
  title: 'Planes de atención al público',
  intro:
    'Lo que las agencias planean para las personas a las que sirven, con lo que prometieron y cómo resultó; y sus informes anuales de redacción clara.',
  none: 'Todavía no hay ningún plan publicado.',
  plansOf: (agency) => `Planes de atención al público de ${agency}`,
  titleOf: (agency, year) => `Plan de atención al público de ${agency} para el año fiscal ${year}`,
  reportOf: (agency, year) => `Informe de redacción clara de ${agency} para el año fiscal ${year}`,
  published: (day) => `Publicado el ${day}. Una persona lo escribió y otra lo aprobó.`,
  contents: 'Contenido',
  report: 'Informe de redacción clara',
  plan: 'Plan de atención al público',
  standards: 'Lo que prometemos',
  allYears: 'Todos los años',
  number,
  outOf: (part, all) => `${number(part)} de ${number(all)}`,
  sections: {
    responsible: 'Quién es responsable',
    customers: 'A quién servimos',
    promises: 'Lo que prometemos y cómo resultó',
    feedback: 'Lo que nos dijo la gente',
    'front-line': 'Lo que nos dijo quien atiende',
    initiative: 'Nuestro proyecto principal',
    channels: 'Sus opciones',
    comparison: 'Cómo nos comparamos',
    complaints: 'Las quejas y cómo se resuelven',
    weighed: 'Lo que consideramos',
    culture: 'Nuestra gente',
    'plain-official': 'Quién es responsable de la redacción clara',
    'plain-documents': 'Lo que escribimos con claridad',
    'plain-training': 'Capacitación',
    'plain-compliance': 'Cómo lo mantenemos',
    'plain-feedback': 'Lo que dijo la gente de nuestros textos',
    'plain-next': 'Qué sigue',
  },
  channels: {
    caption: (year) => `Preguntas en nuestras páginas, ${year}`,
    channel: 'Por',
    questions: 'Preguntas',
    tooFew: 'Preguntaron muy pocas personas para decir por qué vía.',
    names: {
      widget: 'Ventana de ayuda de un sitio',
      page: 'Página simple',
      print: 'Papel',
      text: 'Mensaje de texto',
      voice: 'Teléfono',
      counter: 'Ventanilla',
      kiosk: 'Pantalla pública',
      mcp: 'Otros programas',
    },
  },
  promises: {
    caption: (year) => `Promesas y su último resultado en ${year}`,
    none: (year) => `Ninguna promesa tiene todavía un resultado de ${year}.`,
    promise: 'Promesa',
    target: 'Al menos',
    result: 'Resultado',
    kept: 'Cumplimiento',
    met: { yes: 'Cumplida', no: 'No cumplida', 'cannot-tell': 'No se puede decir' },
    summary: (met, told, unclear) =>
      `Cumplidas: ${number(met)} de ${number(told)}. Donde la meta cae dentro del intervalo no se puede decir: ${number(unclear)}.`,
  },
  trust: {
    caption: 'De quienes respondieron nuestra encuesta, no del público',
    none: (year) => `No tenemos ninguna encuesta de ${year}.`,
    quarter: 'Trimestre',
    statement: 'Afirmación',
    agreed: 'De acuerdo',
    answered: 'Respondieron, de los invitados',
    coverage: 'Servicios con alguna respuesta, de los que tienen encuesta',
    gaps: (gaps, days, year) =>
      `En ${year} ${count(gaps, { one: '# pregunta que no tenía respuesta la recibió', other: '# preguntas que no tenían respuesta la recibieron' })}. La mitad no esperó más de ${count(days, { one: '# día', other: '# días' })}.`,
  },
  reports: (all, looked, year) =>
    `En ${year} la gente dijo ${count(all, { one: 'de # respuesta que no ayudó', other: 'de # respuestas que no ayudaron' })}. Revisadas y cerradas: ${number(looked)}.`,
  answers: (live, spanish, overdue) =>
    `Tenemos ${count(live, { one: '# respuesta', other: '# respuestas' })} en la ventana de ayuda, por teléfono, por mensaje de texto y en papel. De las que están en inglés, el ${spanish} está también en español. Con revisión atrasada: ${number(overdue)}.`,
  culture: (trainings, people, lessons, year) =>
    `En ${year} dimos ${count(trainings, { one: '# capacitación', other: '# capacitaciones' })} con ${people} y anotamos ${count(lessons, { one: '# lección', other: '# lecciones' })}.`,
  people: {
    exactly: (people) => count(people, { one: '# persona', other: '# personas' }),
    fewer: (minimum) => `menos de ${number(minimum)} personas`,
    more: (people) => `más de ${number(people)} personas`,
  },
  plain: {
    none: 'Todavía no se ha evaluado el lenguaje claro de ninguna respuesta.',
    score: (answers, score) =>
      `Lenguaje claro de ${count(answers, { one: '# respuesta', other: '# respuestas' })}: ${number(score)} de 100 en promedio.`,
    before: (score) => `Al comienzo del año: ${number(score)}.`,
  },
  trainings: {
    caption: (year) => `Capacitaciones, ${year}`,
    none: (year) => `No hay ninguna capacitación anotada de ${year}.`,
    name: 'Capacitación',
    kind: 'Tipo',
    day: 'Día',
    people: 'Personas',
    hours: 'Horas cada una',
    kinds: {
      'plain-language': 'Lenguaje claro',
      spanish: 'Redacción en español',
      accessibility: 'Accesibilidad',
      service: 'Atención al público',
      other: 'Otro',
    },
  },
  method: 'Cómo se contó',
  methodText: (minimum) =>
    `Las cifras son del año fiscal que había terminado cuando se publicó el plan, y no se cambian después. Ninguna cifra habla de menos de ${number(minimum)} personas: «–» o «< ${number(minimum)}» está en su lugar. Un rango entre paréntesis es el intervalo del 95 %.`,
  of: 'De',
  excludes: 'No se cuenta',
  version: (version) => `Método ${number(version)}.`,
}
