import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count } = countingIn('es')

/** Signing in, in Spanish. */
export const signIn = {
  title: 'Iniciar sesión',
  text: 'Este es un acceso de desarrollo. No pide contraseña y solo funciona en esta computadora.',
  yourName: 'Su nombre',
  nameNeeded: 'Primero escriba su nombre.',
  nameTooLong: (limit) => `Use ${count(limit, { one: '# carácter', other: '# caracteres' })} como máximo.`,
  yourRole: 'Su rol',
  forAgency: 'Para qué agencia',
  withProvider: 'Se entra con la cuenta de trabajo, en la página de su propia organización.',
  withAccess: (email) => `Cloudflare Access dice que usted es ${email}.`,
  go: 'Ir a la página de acceso',
  goOnAs: (email) => `Seguir como ${email}`,
  again: 'Intentar entrar otra vez',
  signedOut: 'Cerró la sesión.',
  signOutEverywhere: 'Cerrar también la sesión de su cuenta de trabajo',
  waitingTitle: 'Usted entró, pero todavía no tiene un rol',
  waitingText: (name) => `Para nosotros usted es ${name}. Pida un rol a quien administra y entre otra vez.`,
  disabledTitle: 'Su acceso terminó',
  disabledText: 'Pregunte a quien administra si cree que es un error.',
  sessions: {
    title: 'Dónde tiene la sesión abierta',
    text: 'Si no reconoce alguna, ciérrela y avise a quien lleva su cuenta de trabajo.',
    here: 'En este navegador',
    elsewhere: (began) => `En otro navegador desde el ${began}`,
    when: (began, seen) => `Inició sesión el ${began}; la usó por última vez hacia el ${seen}.`,
    end: 'Cerrar esa sesión',
    endOf: (began) => `Cerrar la sesión que inició el ${began}`,
    endAll: 'Cerrar todas las demás',
    ended: 'Esa sesión está cerrada.',
    first: 'Para cerrar otras sesiones, demuestre otra vez quién es.',
    again: 'Iniciar sesión otra vez',
  },
} satisfies Strings['signIn']
