import type { Strings } from '../en/index.ts'

/** The frame around every page, in Spanish. */
export const page = {
  product: 'Redacción de One Stop',
  otherLanguage: 'English',
  skip: 'Ir al contenido',
  navigation: 'Redacción',
  parts: {
    home: 'Para usted',
    drafts: 'Borradores',
    gaps: 'Pendientes',
    answers: 'Respuestas',
    numbers: 'Cifras',
    people: 'Personas',
    agencies: 'Agencias',
  },
  developmentBanner: 'Acceso de desarrollo: en esta computadora cualquiera puede entrar con cualquier nombre.',
  signOut: 'Cerrar sesión',
} satisfies Strings['page']
