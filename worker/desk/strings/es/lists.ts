import { countingIn } from '../../../html/texts/count.ts'
import type { Strings } from '../en/index.ts'

const { number } = countingIn('es')

/** What lists, their filters and pages have in common, in Spanish. */
export const lists = {
  find: 'Buscar',
  show: 'Mostrar',
  cancel: 'Cancelar',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  pageOf: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  more: (more) => `Y ${number(more)} más.`,
  noneYet: 'ninguna',
  noPlace: 'desconocido',
  agency: 'Agencia',
  allAgencies: 'Todas las agencias',
  language: 'Idioma',
  anyLanguage: 'Cualquier idioma',
  languages: {
    en: 'inglés',
    es: 'español',
    zh: 'chino',
    vi: 'vietnamita',
    ko: 'coreano',
    ar: 'árabe',
    ht: 'criollo haitiano',
  },
  channel: 'Canal',
  allChannels: 'Todos los canales',
  channels: {
    widget: 'ventana de ayuda',
    page: 'página simple',
    print: 'página para imprimir',
    text: 'mensaje de texto',
    voice: 'teléfono',
    counter: 'ventanilla',
    kiosk: 'quiosco',
    mcp: 'otro programa',
  },
} satisfies Strings['lists']
