import type { PlainMessages } from './en.ts'

const LEAD = 'Es lo que se oye por teléfono, lo que llega por mensaje y lo que se lee primero.'

export const SPANISH_MESSAGES: PlainMessages = {
  grade: ({ grade, target }) => ({
    why: `Esta respuesta pide un nivel de lectura de grado ${grade}; la meta es ${target} o menos. Esta es su frase más difícil.`,
    fix: 'Use frases más cortas y palabras de todos los días; empiece aquí.',
  }),
  'long-sentence': ({ words, limit }) => ({
    why: `Esta frase tiene ${words} palabras. Después de ${limit}, el lector se pierde.`,
    fix: 'Pártala en dos o convierta en lista lo que enumera.',
  }),
  passive: ({ said, kind }) => ({
    why: kind === 'by' ? `«${said}» pone al final a quien actúa.` : `«${said}» no dice quién lo hace.`,
    fix: 'Empiece por quien actúa: «Usted envía…», «La oficina paga…».',
  }),
  acronym: ({ said, full, plain }) => ({
    why: `«${said}» no se explica la primera vez que aparece.`,
    fix: full
      ? `Escriba «${full} (${said})» la primera vez.`
      : plain
        ? `Diga qué es la primera vez, como «${said} (${plain})».`
        : `Escriba primero el nombre completo, con (${said}) después, o diga qué es.`,
  }),
  'plain-word': ({ said, plain }) => ({ why: `«${said}» es lenguaje de oficina.`, fix: `Más claro: ${plain}.` }),
  'citizens-word': ({ said, plain }) => ({
    why: `La gente no dice «${said}». Dice «${plain}».`,
    fix: 'Use su palabra, o póngala una vez junto a la oficial.',
  }),
  shall: () => ({ why: 'La gente entiende «shall» de varias maneras.', fix: 'Escriba «must» o «will».' }),
  'double-negative': ({ said }) => ({
    why: `«${said}» obliga a deducir lo que se quiere decir.`,
    fix: 'Dígalo en positivo: «solo si», «por lo menos», «es posible».',
  }),
  heading: ({ kind, plain, words }) => ({
    why:
      kind === 'office'
        ? 'Este título es una etiqueta de oficina; la gente busca su pregunta.'
        : kind === 'long'
          ? `Este título tiene ${words} palabras; los títulos se leen de un vistazo.`
          : kind === 'capitals'
            ? 'Las mayúsculas se leen despacio, y un lector de pantalla puede deletrearlas.'
            : 'Un título no es una oración.',
    fix: plain ? `Mejor: ${plain}.` : 'Escriba una pregunta, un paso o una etiqueta corta.',
  }),
  title: () => ({
    why: 'El título no es una pregunta.',
    fix: 'Pregunte como lo haría la gente, con signos de interrogación.',
  }),
  referral: () => ({
    why: 'Esta respuesta manda a otra parte y casi no dice nada.',
    fix: 'Dé los pasos, lo que se necesita, cuánto cuesta y cuánto tarda; después, el enlace.',
  }),
  'wall-of-text': ({ words, limit }) => ({
    why: `Este párrafo tiene ${words} palabras y llena un teléfono; ${limit} son una pantalla.`,
    fix: 'Divídalo, o conviértalo en pasos o en una lista.',
  }),
  lead: ({ kind, words }) =>
    kind === 'missing'
      ? { why: `La respuesta no empieza con un párrafo. ${LEAD}`, fix: 'Empiece con lo primero que hay que saber.' }
      : {
          why: `El primer párrafo tiene ${words} palabras. ${LEAD}`,
          fix: 'Deje una o dos frases cortas y baje lo demás.',
        },
  'address-form': ({ said, plain }) => ({
    why: `«${said}» no va con el «${plain}» del resto.`,
    fix: `Use «${plain}» en todo el texto.`,
  }),
}
