import type { peopleEn } from '../en/people.ts'

/** The desk's words about signing in, and about who may do what, in Spanish. */
export const peopleEs: typeof peopleEn = {
  people: 'Personas',
  signInWithProvider: 'Se entra con la cuenta de trabajo, en la página de su propia organización.',
  signInWithAccess: (email) => `Cloudflare Access dice que usted es ${email}.`,
  signInGo: 'Ir a la página de acceso',
  signInAs: (email) => `Seguir como ${email}`,
  signInAgain: 'Intentar entrar otra vez',
  signOutEverywhere: 'Salir también de su cuenta de trabajo',
  signInFailedTitle: 'No se pudo entrar',
  signInFailedText:
    'No se pudo confiar en la respuesta de la página de acceso, o llegó demasiado tarde. También pasa cuando se vuelve a ella después. No se cambió nada.',
  signInUnavailableTitle: 'La página de acceso no responde',
  signInUnavailableText:
    'El acceso de su organización no funciona o no se puede alcanzar. Intente otra vez en un minuto.',
  closedTitle: 'La redacción está cerrada aquí',
  closedText: 'Nadie puede entrar en esta dirección.',
  tooManyTitle: 'Fueron demasiados intentos',
  tooManyText: 'Espere un minuto e intente otra vez.',
  waitingTitle: 'Usted entró, pero todavía no tiene un rol',
  waitingText: (name) => `Para nosotros usted es ${name}. Pida un rol a quien administra y entre otra vez.`,
  disabledTitle: 'Su acceso terminó',
  disabledText: 'Pregunte a quien administra si cree que es un error.',
  notAllowedTitle: 'Su rol no permite esto',
  notAllowedText:
    'Esto no cambió nada. Lo que guardó antes se conserva. Pregunte a quien administra si necesita hacerlo.',
  notYourAgency: 'Su rol no le permite escribir para esta agencia. Todo lo que escribió sigue aquí.',
  readOnly: 'Puede leer este borrador. Su rol no le permite cambiarlo.',
  yourRole: 'Su rol',
  forAgency: 'Para qué agencia',

  roles: { reader: 'Lectura', writer: 'Redacción', reviewer: 'Revisión', admin: 'Administración' },
  roleHints: {
    reader: 'lee todo',
    writer: 'también ordena vacíos y escribe borradores',
    reviewer: 'también publica',
    admin: 'también decide quién puede hacer qué',
  },
  noRole: 'Ningún rol',
  peopleTitle: 'Quién puede usar la redacción',
  peopleNow: (active, waiting) =>
    `${active === 1 ? '1 persona tiene' : `${active} personas tienen`} acceso.${
      waiting === 0 ? '' : ` ${waiting === 1 ? '1 persona espera' : `${waiting} personas esperan`} un rol.`
    }`,
  personName: 'Nombre',
  personEmail: 'Correo electrónico',
  personRoles: 'Roles y agencias',
  personState: 'Acceso',
  personStates: { waiting: 'Espera un rol', active: 'Activo', invited: 'Todavía no ha entrado', disabled: 'Terminado' },
  lastSignIn: 'Última entrada',
  never: 'nunca',
  everywhere: 'todas las agencias',
  addPerson: 'Agregar a alguien',
  addPersonText: 'Tendrá acceso cuando entre por primera vez con este correo electrónico.',
  addPersonSave: 'Agregar a esta persona',
  emailNeeded: 'Escriba un correo electrónico, como nombre@agencia.gov.',
  roleNeeded: 'Elija al menos un rol.',
  rolesWrong: 'Uno de los roles o agencias no existe.',
  personKnown: 'Ya hay alguien con este nombre o correo electrónico.',
  personAdded: 'Se agregó a la persona.',
  personSaved: 'Guardado. Vale desde la próxima página que abra.',
  personStale:
    'No se pudo guardar. Alguien cambió a esta persona hace un momento, o ya nadie administraría. Así está ahora.',
  personSave: 'Guardar los roles',
  roleEverywhere: 'Para todas las agencias',
  roleByAgency: 'Para cada agencia',
  rolesByProvider: 'Los roles vienen del acceso de su organización, cada vez que la persona entra. Cámbielos allí.',
  endAccess: 'Terminar el acceso de esta persona',
  endAccessText: 'Sale de inmediato. Lo que escribió se conserva, con su nombre.',
  giveAccessBack: 'Devolver el acceso',
  personHistory: 'Qué se cambió',
}
