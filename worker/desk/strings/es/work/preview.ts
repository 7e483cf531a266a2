import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** A draft shown to somebody without an account, in Spanish. */
export const preview = {
  share: 'Mostrarlo a alguien sin cuenta',
  shareText: (days) =>
    `Un abogado o un experto lo lee como lo leería la gente, y comenta. Puede hacerlo quien tenga la dirección; termina a los ${count(days, { one: '# día', other: '# días' })}, o con el borrador.`,
  forWhom: '¿Para quién? Los comentarios llevan este nombre',
  make: 'Crear un enlace',
  until: (who, day) => `creado por ${who}, hasta el ${day}`,
  end: 'Terminarlo',
  made: (name) => `Un enlace para ${name}`,
  madeText: 'Copie la dirección ahora: se muestra solo esta vez.',
  address: 'Dirección',
  who: (name) => `${name} (por enlace)`,
  title: 'Un borrador para que lo revise',
  text: (who, day) =>
    `${who} le pide que mire este texto. No está publicado. Por favor, no comparta la dirección; termina el ${day}.`,
  yours: 'Lo que usted dijo',
  said: 'Gracias. Quien lo escribe puede leer lo que dijo.',
  passage: 'El pasaje del que se trata, copiado de arriba (opcional)',
  comment: 'Qué debe cambiar, o que está bien',
  send: 'Enviar',
  tooMany: 'Por este enlace ya no se puede decir más. Pida uno nuevo.',
} satisfies Strings['preview']
