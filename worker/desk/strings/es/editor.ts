import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The editor: its tools, what is kept while someone writes, and what other answers say, in Spanish. */
export const editor = {
  pictureLeft: 'Una respuesta es texto: las imágenes no se guardaron, el texto sí. Diga con palabras lo que muestran.',
  pictureOnly: 'Una respuesta es texto: no se puede pegar una imagen. Diga con palabras lo que muestra.',
  toolbar: 'Dar formato a la respuesta',
  tools: {
    heading: 'Título',
    bold: 'Negrita',
    list: 'Lista',
    steps: 'Pasos',
    link: 'Enlace',
    phone: 'Teléfono',
  },
  sampleHeading: 'Qué hacer',
  sampleText: 'texto',
  sampleStep: 'Haga esto primero',
  sampleStepText: 'Diga cómo.',
  insertByName: 'Insertar por nombre',
  chooseName: 'Un dato, contacto, agencia o respuesta',
  blocks: { table: 'Tabla', callout: 'Recuadro', question: 'Pregunta' },
  sampleBlocks: {
    table: '| [inserte texto] | [inserte texto] |\n| --- | --- |\n| [inserte texto] | [inserte texto] |',
    callout: '> [!IMPORTANT]\n> [inserte texto]',
    question:
      '@ask [inserte pregunta]\n\n- **[inserte opción]** [inserte texto]\n- **[inserte opción]** [inserte texto]',
  },
  groups: { facts: 'Datos', contacts: 'Contactos', agencies: 'Agencias', answers: 'Enlaces a respuestas' },
  insert: 'Poner',
  saving: 'Guardando…',
  savedAtTime: 'Guardado a las {time}',
  notSavedYet: 'Sin guardar todavía',
  notSaved: 'No se guardó. Siga escribiendo: su texto se conserva en esta pestaña y lo intentaremos de nuevo.',
  notSavedStale: 'Otra persona guardó antes este borrador. Su texto se conserva en esta pestaña.',
  notSavedSignedOut: 'Se cerró su sesión. Su texto se conserva en esta pestaña y se guardará cuando entre de nuevo.',
  notSavedClosed: 'Este borrador ya no se puede cambiar. Su texto se conserva en esta pestaña.',
  seeBoth: 'Ver los dos textos',
  signInNewTab: 'Iniciar sesión en otra pestaña',
  keptTitle: 'Esta pestaña tiene texto suyo que no se guardó.',
  keptPutBack: 'Ponerlo de nuevo',
  keptDrop: 'Descartarlo',
  showPlace: (line) => `Línea ${number(line)}`,
  channelsTitle: 'En los otros canales',
  channelsText: 'El mismo texto como lo da cada canal, por la primera opción de cada pregunta.',
  inChannel: {
    text: 'Mensaje de texto',
    voice: 'Teléfono',
    counter: 'Mostrador',
    print: 'Papel',
    mcp: 'Asistentes, en Markdown',
  },
  messages: (messages: number, segments: number) =>
    `${count(messages, { one: '# mensaje', other: '# mensajes' })}, ${count(segments, { one: '# segmento', other: '# segmentos' })}`,
  callTurns: (turns: number) => count(turns, { one: '# turno', other: '# turnos' }),
  ownWords: 'En palabras escritas para este canal.',
  saidTitle: '¿Ya está dicho?',
  saidHelp:
    'Si una de estas contesta la pregunta, cámbiela y descarte este borrador. Si hacen falta las dos, diga en cada título para quién o para qué es.',
  saidNone: 'Ninguna otra respuesta se acerca a esta pregunta.',
  saidAlike: (percent) => `pregunta lo mismo en un ${number(percent)}%`,
  saidWords: (words) => `no dice ${words}`,
  differTitle: 'Dice algo distinto de otra respuesta',
  differText: 'Revise cuál es la correcta.',
  differYou: 'Usted dice',
  differOther: (title) => `«${title}» dice`,
  differKinds: { amount: 'Cantidad', phone: 'Teléfono', date: 'Fecha', time: 'Plazo' },
} satisfies Strings['editor']
