/** A message as its bare words: no case, accents or signs, one space between. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}|\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const list = (text: string) => text.split(',').map((words) => words.trim())

/** What a whole message, or all that a caller says, means, in English and Spanish. */
const COMMANDS = {
  more: list(
    'more, mas, next, next step, go on, continue, siguiente, siguiente paso, continuar, siga, sigue, continue please',
  ),
  back: list('back, go back, previous, step back, atras, volver, regresar, anterior'),
  person: list(
    'person, a person, persona, una persona, agent, an agent, agente, un agente, human, a human, representative, operator, operador, operadora, representante, talk to a person, speak to a person, talk to someone, speak to someone, real person, hablar con una persona, hablar con alguien, customer service',
  ),
  spanish: list('spanish, espanol, en espanol, in spanish, habla espanol'),
  english: list('english, ingles, in english, en ingles'),
  repeat: list(
    'repeat, repeat that, again, say again, say that again, once more, what, pardon, repita, repetir, otra vez, como, de nuevo',
  ),
  slower: list('slower, slow down, slowly, too fast, mas despacio, despacio, mas lento, lento, mas lenta'),
  text: list(
    'text it to me, text me, text it, send me a text, text message, send it to me, text that to me, mandemelo por texto, mandame un texto, mandeme un mensaje, envieme un mensaje, mensaje de texto, texto, por mensaje',
  ),
  addresses: list(
    'address, addresses, web address, web addresses, website, link, direccion, direcciones, sitio web, pagina web, enlace',
  ),
  another: list(
    'another question, new question, start over, ask another question, otra pregunta, nueva pregunta, empezar de nuevo',
  ),
  yes: list('yes, yeah, yep, good, si, bueno, correct, right, bien'),
  no: list('no, nope, bad, malo, mal, wrong'),
  none: list('none, none of these, none of them, neither, ninguno, ninguna, ninguna de estas'),
} as const
export type Command = keyof typeof COMMANDS

const BY_WORDS = new Map(
  Object.entries(COMMANDS).flatMap(([command, all]) => all.map((words) => [words, command as Command] as const)),
)
/** What people say around a command without meaning more. */
const FILLERS =
  /^(?:(?:um|uh|er|please|ok|okay|hey|can i|could i|i want to|i want|i need|i d like to|este|eh|por favor|quiero|necesito|puedo|speak to|talk to|hablar con)\s)+|\s(?:please|por favor|thanks|gracias)$/g

/** The command that these words are and nothing more. */
export function commandOf(text: string): Command | undefined {
  const words = bareWords(text)
  return BY_WORDS.get(words) ?? BY_WORDS.get(words.replace(FILLERS, ''))
}

const NUMBERS: readonly (readonly string[])[] = [
  list('zero, cero'),
  list('one, first, the first, the first one, option one, number one, uno, primero, primera, la primera, el primero'),
  list(
    'two, second, the second, the second one, option two, number two, dos, segundo, segunda, la segunda, el segundo',
  ),
  list('three, third, the third, the third one, option three, number three, tres, tercero, tercera, la tercera'),
  list('four, fourth, the fourth, the fourth one, option four, number four, cuatro, cuarto, cuarta, la cuarta'),
  list('five, fifth, the fifth, the fifth one, option five, number five, cinco, quinto, quinta, la quinta'),
  list('six, sixth, the sixth, the sixth one, option six, number six, seis, sexto, sexta, la sexta'),
]

/** The number that a message is, 0–9 as a digit, or said; undefined where it is more than a number. */
export function numberOf(text: string): number | undefined {
  const words = bareWords(text)
  if (/^\d$/.test(words)) return Number(words)
  const said = NUMBERS.findIndex((names) => names.includes(words))
  return said < 0 ? undefined : said
}
