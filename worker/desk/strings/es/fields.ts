import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'
import { problemInSpanish } from '../problems-in-spanish.ts'

const { number } = countingIn('es')

/** The fields of an answer, in Spanish. */
export const fields = {
  names: {
    title: 'Pregunta',
    body: 'Respuesta',
    id: 'Nombre en la dirección',
    agency: 'Agencia',
    agencies: 'Otras agencias',
    topics: 'Temas',
    asked: 'Otras formas de preguntarlo',
    short: 'Por mensaje de texto',
    spoken: 'Dicho por teléfono',
    sources: 'Páginas oficiales',
    owner: 'Equipo',
    reviewIn: 'Próxima revisión',
    checkedToday: 'Última revisión',
    from: 'Publicar el',
    until: 'Retirar el',
  },
  title: 'Pregunta, como la hace la gente',
  body: 'Respuesta',
  bodyHint: 'Diga primero lo más importante. Después escriba los pasos.',
  howToWrite: 'Cómo escribir pasos, enlaces y teléfonos',
  syntax: [
    [
      '1. **Envíe sus documentos** @state',
      'Un paso, con la agencia que lo hace. Su texto va debajo, con tres espacios.',
    ],
    ['- punto', 'Una lista'],
    ['## Título', 'Un título'],
    ['> [!IMPORTANT]', 'Un recuadro; también NOTE, TIP y WARNING. Comience cada línea con >.'],
    ['[texto](https://…)', 'Un enlace'],
    ['[800-772-1213](tel:+18007721213)', 'Un teléfono que se puede tocar'],
    ['[texto](answer:nombre)', 'Un enlace a otra respuesta'],
    ['{{passport-line}}', 'Un dato compartido por su nombre: un solo cambio llega a todas las respuestas'],
    [
      '@ask ¿Cuál tiene?',
      'Una pregunta que guía. Debajo, una lista de 2 a 6 opciones: el nombre de cada una en **negrita** y lo que vale en ese caso, u otro @ask.',
    ],
    ['@contact ssa/main', 'Ese contacto con su horario, solo en una línea'],
  ],
  id: 'Nombre en la dirección',
  idHint: 'Letras minúsculas y guiones, como replace-social-security-card. Después no cambia nunca.',
  agency: 'Agencia responsable',
  agencies: 'Otras agencias que participan',
  topics: 'Temas',
  topicsHint: 'Algunas palabras separadas por comas, como taxes, identity.',
  asked: 'Otras formas de preguntarlo',
  askedHint: 'Una en cada línea.',
  ownTexts: 'Con otras palabras por mensaje de texto y por teléfono',
  short: 'Por mensaje de texto',
  shortHint:
    'Solo si el texto de arriba no sirve para eso. Debe tener cada número, cantidad, fecha, formulario, enlace y contacto.',
  spoken: 'Dicho por teléfono',
  spokenHint:
    'Solo si el texto de arriba no se puede decir, como una tabla de cinco columnas. Debe tener los mismos datos.',
  sources: 'Páginas oficiales en que se basa',
  sourceTitle: (place) => `Título de la página ${number(place)}`,
  sourceUrl: (place) => `Dirección de la página ${number(place)}`,
  owner: 'Equipo que responde por el texto',
  reviewIn: 'Revisarla otra vez en',
  reviewChoices: { '3 months': '3 meses', '6 months': '6 meses', '1 years': '1 año' },
  checkedToday: 'Hoy revisé todos los datos',
  checkedUntilThen: (day) =>
    `Sin esta marca se sigue leyendo “revisado el ${day}”, también junto a lo que cambió ahora.`,
  urgent: 'Las personas en peligro deben ver esto primero',
  changed: 'Qué cambió para quien lee (solo si cambió el sentido)',
  changedHint: 'Una frase que la gente lee en «Qué cambió», por ejemplo: Ya no se aceptan cheques.',
  note: 'Qué cambió y por qué',
  noteHint: 'Para la historia de versiones. La gente no lo ve.',
  chooseOne: 'Elija una',
  needed: 'Esto no puede quedar vacío.',
  problem: problemInSpanish,
  problemLine: (line) => `Línea ${number(line)}:`,
} satisfies Strings['fields']
