import type { PageLanguage } from '../../html/strings.ts'
import { countingIn } from '../../html/texts/count.ts'

const { count: countEn } = countingIn('en')
const { count: countEs } = countingIn('es')

/** Version of the text that people agree to: another text is another number. */
export const CONSENT_VERSION = 1

const en = {
  title: 'Help us write clearly',
  intro:
    'We ask volunteers to read an answer before it is published, and to say what they would do. Their mistakes show us what we wrote badly.',
  otherLanguage: 'Español',
  what: 'What you agree to',
  consent: [
    'We do not ask for your name, address, mail or phone number, and you do not need an account.',
    'You get an address of your own. Nobody else has it, and we cannot send it to you again.',
    'There you find at most one test a month and four a year. You may skip any of them.',
    'Until a test is closed we hold what you chose in it. Then we add up all answers, and forget who chose what.',
    'You can leave at any time on your page. Whatever we hold of you is deleted at once. After 12 months it ends by itself.',
    'We do not pay. Taking part or not changes nothing for you with any agency.',
  ],
  agree: 'I am 18 or older, I have read this, and I agree.',
  agreeFirst: 'Check this box first.',
  join: 'Join the panel',
  closed: 'The panel is closed now',
  closedText: 'We ask nobody at the moment. Thank you for coming.',
  yours: 'Your page of the panel',
  keep: 'Keep this address: bookmark it now. We cannot send it to you.',
  until: (day: string) => `You agreed until ${day}.`,
  noTest: 'There is no test for you now',
  noTestText: 'Come back in a month. We show at most one test a month.',
  test: 'A test waits for you',
  draft: 'This text is a draft. Do not act on it.',
  testText: 'Read this text, then answer below it. It is the text that is tested, not you.',
  wordingText: 'Read these and choose the clearest. There is no right answer.',
  first: 'What would you do first?',
  clearest: 'Which of these is the clearest?',
  send: 'Send',
  chooseAll: 'Choose one in each group.',
  thanks: 'Thank you',
  thanksText: 'Who writes the answers will see what all together chose.',
  late: 'This test is closed',
  lateText: 'It was closed while you read. Nothing of you was kept. Thank you for trying.',
  leave: 'Leave the panel',
  leaveText: 'Everything we hold of you is deleted at once. This address then leads nowhere.',
  left: 'You have left the panel',
  leftText: 'What we held of you is deleted. Thank you for your help.',
  unknown: 'There is nothing here',
  unknownText: 'This address of the panel is wrong, or you left, or your 12 months are over.',
  again: 'Ask a question',
  back: 'Back to your page',
  omb: (number: string, expires: string) => `OMB Approval ${number} · Expiration Date ${expires}`,
  burden: (minutes: number, number: string) =>
    `A test takes about ${countEn(minutes, { one: '# minute', other: '# minutes' })} and is voluntary. An agency may not ask you, and you need not answer, without a valid OMB control number. The number of this panel is ${number}.`,
}

type PanelStrings = typeof en

const es: PanelStrings = {
  title: 'Ayúdenos a escribir con claridad',
  intro:
    'Pedimos a personas voluntarias que lean una respuesta antes de publicarla y digan qué harían. Sus errores nos muestran lo que escribimos mal.',
  otherLanguage: 'English',
  what: 'A qué da su consentimiento',
  consent: [
    'No le pedimos su nombre, dirección, correo ni teléfono, y no necesita una cuenta.',
    'Recibe una dirección web propia. Nadie más la tiene, y no podemos enviársela otra vez.',
    'Ahí encuentra como máximo una prueba al mes y cuatro al año. Puede saltarse cualquiera.',
    'Mientras una prueba está abierta guardamos lo que usted eligió. Después sumamos todas las respuestas y olvidamos quién eligió qué.',
    'Puede salir cuando quiera en su página. Lo que tenemos de usted se borra enseguida. A los 12 meses termina solo.',
    'No pagamos. Participar o no participar no cambia nada para usted ante ninguna agencia.',
  ],
  agree: 'Tengo 18 años o más, leí esto y estoy de acuerdo.',
  agreeFirst: 'Primero marque esta casilla.',
  join: 'Unirse al panel',
  closed: 'El panel está cerrado ahora',
  closedText: 'En este momento no preguntamos a nadie. Gracias por venir.',
  yours: 'Su página del panel',
  keep: 'Guarde esta dirección: añádala ahora a sus favoritos. No podemos enviársela.',
  until: (day) => `Usted dio su consentimiento hasta el ${day}.`,
  noTest: 'Ahora no hay ninguna prueba para usted',
  noTestText: 'Vuelva en un mes. Mostramos como máximo una prueba al mes.',
  test: 'Le espera una prueba',
  draft: 'Este texto es un borrador. No actúe según lo que dice.',
  testText: 'Lea este texto y responda debajo. Ponemos a prueba el texto, no a usted.',
  wordingText: 'Lea estos textos y elija el más claro. No hay respuesta correcta.',
  first: '¿Qué haría usted primero?',
  clearest: '¿Cuál de estos es el más claro?',
  send: 'Enviar',
  chooseAll: 'Elija una opción en cada grupo.',
  thanks: 'Gracias',
  thanksText: 'Quienes escriben las respuestas verán lo que eligieron todos juntos.',
  late: 'Esta prueba está cerrada',
  lateText: 'Se cerró mientras usted leía. No guardamos nada de usted. Gracias por intentarlo.',
  leave: 'Salir del panel',
  leaveText: 'Todo lo que tenemos de usted se borra enseguida. Después esta dirección no lleva a ningún lado.',
  left: 'Usted salió del panel',
  leftText: 'Borramos lo que teníamos de usted. Gracias por su ayuda.',
  unknown: 'Aquí no hay nada',
  unknownText: 'Esta dirección del panel no es correcta, o usted salió, o ya pasaron sus 12 meses.',
  again: 'Haga una pregunta',
  back: 'Volver a su página',
  omb: (number, expires) => `Aprobación de OMB ${number} · Fecha de vencimiento ${expires}`,
  burden: (minutes, number) =>
    `Una prueba toma alrededor de ${countEs(minutes, { one: '# minuto', other: '# minutos' })} y es voluntaria. Una agencia no puede preguntarle, ni usted tiene que responder, sin un número de control de OMB vigente. El número de este panel es ${number}.`,
}

const STRINGS = { en, es }

/** The panel's words. */
export function panelStrings(language: PageLanguage): PanelStrings {
  return STRINGS[language]
}
