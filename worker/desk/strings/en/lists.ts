import { countingIn } from '../../../html/texts/count.ts'

const { number } = countingIn('en')

/** What lists, their filters and pages have in common. */
export const lists = {
  find: 'Find',
  show: 'Show',
  cancel: 'Cancel',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  more: (more: number) => `And ${number(more)} more.`,
  noneYet: 'none',
  noPlace: 'unknown',
  agency: 'Agency',
  allAgencies: 'All agencies',
  language: 'Language',
  anyLanguage: 'Any language',
  languages: {
    en: 'English',
    es: 'Spanish',
    zh: 'Chinese',
    vi: 'Vietnamese',
    ko: 'Korean',
    ar: 'Arabic',
    ht: 'Haitian Creole',
  },
  channel: 'Channel',
  allChannels: 'All channels',
  channels: {
    widget: 'widget',
    page: 'plain page',
    print: 'print page',
    text: 'text message',
    voice: 'phone',
    counter: 'counter',
    kiosk: 'kiosk',
    mcp: 'other software',
  },
}
