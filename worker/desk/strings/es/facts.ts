import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count, number } = countingIn('es')

/** The facts that answers use by name, in Spanish. */
export const facts = {
  title: 'Datos compartidos',
  text: 'Un cambio aquí llega en segundos a todas las respuestas que nombran el dato, por todos los canales. Primero los que toca revisar antes.',
  none: 'Aquí no hay datos.',
  all: (expired) => (expired === 0 ? 'Datos compartidos' : `Datos compartidos (${number(expired)} por revisar ya)`),
  warned: (answers) =>
    count(answers, {
      one: 'A quienes leen # respuesta se les avisa que un dato debía revisarse',
      other: 'A quienes leen # respuestas se les avisa que un dato debía revisarse',
    }),
  name: 'Nombre',
  value: 'Valor',
  owner: 'Quién lo revisa',
  checked: 'Revisado',
  expires: 'Vale hasta',
  expired: 'Revisar ya',
  within: (days) => `Revisar en ${count(days, { one: '# día', other: '# días' })}`,
  source: 'Página oficial',
  change: 'Cambiarlo',
  changeNow: 'Cambiarlo en todas las respuestas',
  ask: 'Pedir a un revisor que lo cambie',
  reason: 'Por qué cambia',
  asked: (who) => `${who} pide este cambio`,
  approve: 'Aprobarlo',
  refuse: 'Rechazarlo',
  still: 'Sigue correcto',
  stillDo: 'Lo comprobé hoy: sigue correcto',
  notChanged: 'No se cambió nada. Mire los campos marcados.',
  usedIn: (answers) =>
    count(answers, { zero: 'Ninguna respuesta lo nombra', one: 'En # respuesta', other: 'En # respuestas' }),
  said: {
    live: 'Cambiado. Todas las respuestas que lo nombran lo tienen en segundos.',
    asked: 'Enviado. Lo debe aprobar un revisor de su agencia.',
    planned: 'Aprobado. Empieza en su día; hasta entonces vale lo de ahora.',
    'called-off': 'Cancelado. Sigue valiendo lo de ahora.',
    checked: 'Guardado: comprobado hoy.',
    refused: 'Rechazado. No se cambió nada.',
    withdrawn: 'Retirado. No se cambió nada.',
    other: 'Cambió mientras tanto. Mírelo como está ahora.',
  },
  problems: {
    value:
      'Una línea que pueda estar dentro de una frase: texto, un enlace como [texto](https://…) o un número como [800-772-1213](tel:+18007721213).',
    https: 'Una dirección que empiece con https://.',
    day: 'Un día después de hoy.',
    needed: 'Esto no puede quedar vacío.',
  },
} satisfies Strings['facts']
