import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count } = countingIn('es')

/** The rules of agencies, and how the deployment is set, in Spanish. */
export const agencies = {
  title: 'Agencias y ajustes',
  text: 'Donde hacen falta dos personas, nadie que haya escrito algo de un texto puede aprobarlo. El cambio de un contacto llega en segundos a todas las respuestas y canales.',
  contacts: (contacts) => count(contacts, { one: '# contacto', other: '# contactos' }),
  zone: 'Zona horaria de lo previsto',
  site: 'Sitio web',
  twoPeopleOn: 'Hacen falta dos personas',
  twoPeopleOff: 'Basta una persona',
  turnOn: 'Pedir dos personas',
  turnOff: 'Que baste una persona',
  settingsTitle: 'Cómo está configurada esta instalación',
  settingsText: 'Quien la administra lo fija en wrangler.toml. Los secretos no se muestran.',
  settingOrigins: 'Sitios que pueden preguntar',
  settingOwnOnly: 'solo sus propias páginas',
  settingSignIn: 'Cómo se entra',
  settingIdle: 'Minutos hasta que termina una sesión sin uso',
  settingHours: 'Horas hasta que termina cualquier sesión',
  settingLimits: 'Límites de uso',
} satisfies Strings['agencies']
