import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The state of the whole corpus, in Spanish. */
export const corpus = {
  title: 'Estado del contenido',
  text: 'Qué dicen distinto las respuestas, qué está dos veces, a dónde mandan a la gente y qué hay de cada agencia.',
  none: 'No se encontró nada.',
  contradictions: (found) =>
    count(found, {
      one: '# lugar donde las respuestas quizás se contradicen',
      other: '# lugares donde las respuestas quizás se contradicen',
    }),
  contradictionsText:
    'Trabajo de ambos dueños: acuerden cuál es correcta, o escríbanlas de modo que nadie las tome por lo mismo.',
  what: 'Qué difiere',
  kinds: {
    amount: 'Cantidad',
    phone: 'Teléfono',
    date: 'Fecha',
    time: 'Plazo',
    age: 'Edad',
    form: 'Formulario',
    clock: 'Horario',
    zip: 'Dirección',
    duty: 'Qué hay que hacer',
  },
  answer: 'Respuesta',
  other: 'Otra respuesta',
  repeated: 'La misma tarea dos veces',
  repeatedText:
    'Quien hace la pregunta de la primera recibiría la otra si la primera no estuviera. Únalas o distíngalas en el título.',
  repeatedChoose: 'Elija una agencia para ver cuáles de sus respuestas repite otra.',
  alike: 'Se preguntan igual',
  percent: (share) => `${number(Math.round(share * 100))} %`,
  links: (bad) => count(bad, { one: '# enlace por revisar', other: '# enlaces por revisar' }),
  linksText: (links) =>
    `De ${count(links, { one: '# dirección', other: '# direcciones' })} que se pidieron. Los que rechazan quizá solo rechacen a las máquinas: ábralos usted.`,
  linksUnchecked:
    'Nadie ha revisado todavía los enlaces: lo hace `npm run check -- links`, y el siguiente armado lo muestra aquí.',
  link: 'Enlace',
  linkState: 'Qué dice',
  linkStates: {
    ok: 'Está',
    moved: 'Se mudó para siempre',
    'front-page': 'Lleva a la portada',
    gone: 'Ya no existe',
    refused: 'Rechazado',
    unreachable: 'No contesta',
  },
  linkTo: 'Lleva a',
  linkChecked: 'Pedido el',
  sending: 'A dónde mandan',
  sendingText: 'Sitios, teléfonos y otras respuestas a los que hay que pasar antes de terminar. Cuantos menos, mejor.',
  handOffs: 'Pasos a otro lugar',
  places: 'A dónde',
  onlyRefers: 'Solo manda a otro lugar',
  inventory: 'Inventario',
  inventoryText:
    'Qué hay de cada agencia, primero las que tienen menos. El nombre lleva a lo que se preguntó y nadie contestó.',
  agency: 'Agencia',
  answers: 'Respuestas',
  inSpanish: 'En español',
  topics: 'Temas',
  oldest: 'La revisión más antigua',
  sites: 'Sitios que abarca',
  all: 'Estado del contenido',
  /** Who comes and what they come for. */
  profiles: {
    title: 'Perfiles',
    text: 'Quiénes vienen y si lo que buscan está en sus idiomas. Elija uno para ver sus trámites y qué reciben hoy sus preguntas.',
    none: 'Esta instalación no tiene perfiles: se escriben en `content/profiles.yaml`.',
    profile: 'Perfil',
    needs: 'Qué necesitan',
    words: 'Sus palabras',
    channels: 'Cómo vienen',
    languages: 'Idiomas',
    paper: 'En papel',
    booklet: 'Todas sus respuestas en un cuadernillo',
    task: 'Trámite',
    there: '¿Está?',
    states: { covered: 'Completo', partly: 'En parte', missing: 'Falta' },
    lacking: 'Lo que falta',
    tried: 'Qué reciben sus preguntas',
    outcomes: { shown: 'la recibe', choices: 'entre opciones', other: 'recibe otra', none: 'no recibe ninguna' },
    ways: {
      widget: 'en un sitio',
      page: 'página',
      print: 'papel',
      text: 'mensaje de texto',
      voice: 'teléfono',
      counter: 'ventanilla',
      kiosk: 'quiosco',
      mcp: 'otro programa',
    },
  },
} satisfies Strings['corpus']
