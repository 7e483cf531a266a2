import type { Strings } from '../en/index.ts'

/** What is said when something went wrong, or a session ended, in Spanish. */
export const notices = {
  notFoundTitle: 'No encontramos esta página',
  notFoundText: 'La dirección puede ser antigua, o esto ya no existe.',
  toGaps: 'Ir a los pendientes',
  errorTitle: 'Tuvimos un problema',
  errorText: 'No se cambió nada. Intente otra vez en un minuto.',
  refusedTitle: 'Esto no se envió desde la redacción',
  refusedText:
    'Por su seguridad, solo se aceptan cambios desde estas páginas. Regrese, cargue la página otra vez e inténtelo de nuevo.',
  hostRefusedTitle: 'El acceso de desarrollo no funciona aquí',
  hostRefusedText:
    'No pide contraseña, por eso solo funciona en la computadora donde corre One Stop (localhost). Para usar la redacción en esta dirección, configure otro acceso.',
  wrongTitle: 'No pudimos leer lo que se envió',
  wrongText: 'Regrese, revise el formulario y envíelo otra vez.',
  limit: (most) => `Como máximo ${most} a la vez.`,
  storeAwayTitle: 'Nuestra base de datos no responde',
  storeAwayText:
    'Es culpa nuestra, no suya. El público sigue recibiendo respuestas. No se cambió nada: deje esta página abierta e intente de nuevo en un minuto.',
  notReadyTitle: 'Las respuestas todavía se están cargando',
  notReadyText: 'No se cambió nada. Intente otra vez en unos segundos.',
  notAllowedTitle: 'Su rol no permite esto',
  notAllowedText:
    'Esto no cambió nada. Lo que guardó antes se conserva. Pregunte a quien administra si necesita hacerlo.',
  changedTitle: 'Esto cambió mientras tanto',
  changedText:
    'Otra persona se adelantó. Con esto no cambió nada. Regrese, vuelva a cargar la página y mírelo como está ahora.',
  forAnotherTitle: 'Otra persona debe aprobarlo',
  forAnotherText: 'Usted escribió una parte, y hacen falta dos personas. Con esto no cambió nada.',
  closedTitle: 'La redacción está cerrada aquí',
  closedText: 'Nadie puede entrar en esta dirección.',
  tooManyTitle: 'Fueron demasiados intentos',
  tooManyText: 'Espere un minuto e intente otra vez.',
  signInFailedTitle: 'No se pudo entrar',
  signInFailedText:
    'No se pudo confiar en la respuesta de la página de acceso, o llegó demasiado tarde. También pasa cuando se vuelve a ella después. No se cambió nada.',
  signInUnavailableTitle: 'La página de acceso no responde',
  signInUnavailableText:
    'El acceso de su organización no funciona o no se puede alcanzar. Intente otra vez en un minuto.',
  sessionEnded: 'Su sesión terminó mientras trabajaba',
  sessionEndedText: 'No se perdió nada de lo que escribió. Está en esta página.',
  sessionEndedSignIn: 'Entre en una pestaña nueva',
  sessionEndedThen: 'Después vuelva aquí y envíelo otra vez.',
  sendAgain: 'Enviar otra vez',
  whatYouTyped: 'Lo que usted escribió',
} satisfies Strings['notices']
