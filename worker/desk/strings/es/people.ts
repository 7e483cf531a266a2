import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { count } = countingIn('es')

/** Who may use the desk, in Spanish. */
export const people = {
  title: 'Quién puede usar la redacción',
  now: (active, waiting) => {
    const have = count(active, { one: '# persona tiene acceso.', other: '# personas tienen acceso.' })
    return waiting === 0
      ? have
      : `${have} ${count(waiting, { one: '# persona espera un rol.', other: '# personas esperan un rol.' })}`
  },
  name: 'Nombre',
  email: 'Correo electrónico',
  rolesAndAgencies: 'Roles y agencias',
  access: 'Acceso',
  states: { waiting: 'Espera un rol', active: 'Activo', invited: 'Todavía no ha entrado', disabled: 'Terminado' },
  lastSignIn: 'Última entrada',
  never: 'nunca',
  everywhere: 'todas las agencias',
  roles: { reader: 'Quien lee', writer: 'Quien redacta', reviewer: 'Quien revisa', admin: 'Quien administra' },
  roleHints: {
    reader: 'lee todo',
    writer: 'también ordena pendientes y escribe borradores',
    reviewer: 'también publica',
    admin: 'también decide quién puede hacer qué',
  },
  noRole: 'Ningún rol',
  roleEverywhere: 'Para todas las agencias',
  roleByAgency: 'Para cada agencia',
  rolesByProvider: 'Los roles vienen del acceso de su organización, cada vez que la persona entra. Cámbielos allí.',
  add: 'Agregar a alguien',
  addText: 'Tendrá acceso cuando entre por primera vez con este correo electrónico.',
  addSave: 'Agregar a esta persona',
  emailNeeded: 'Escriba un correo electrónico, como nombre@agencia.gov.',
  roleNeeded: 'Elija al menos un rol.',
  known: 'Ya hay alguien con este nombre o correo electrónico.',
  said: {
    added: 'Se agregó a la persona.',
    saved: 'Guardado. Vale desde la próxima página que abra.',
    stale:
      'No se pudo guardar. Alguien cambió a esta persona hace un momento, o ya nadie administraría. Así está ahora.',
    rolesWrong: 'Uno de los roles o agencias no existe.',
  },
  save: 'Guardar los roles',
  endAccess: 'Terminar el acceso de esta persona',
  endAccessText: 'Sale de inmediato. Lo que escribió se conserva, con su nombre.',
  giveAccessBack: 'Devolver el acceso',
} satisfies Strings['people']
