import type { PageLanguage } from '../../html/strings.ts'

const en = {
  title: 'Accessibility of One Stop',
  switchLanguage: 'Español',
  intro: (version: string, day: string) =>
    `Each rule of WCAG 2.2, levels A and AA: whether One Stop ${version} meets it, and how that was found out. As of ${day}.`,
  file: 'The same report as a file, in the OpenACR format',
  notes: 'What it is about',
  methods: 'How it was evaluated',
  remarks: '',
  level: { A: 'Level A', AA: 'Level AA' },
  criterion: 'Rule',
  component: { web: 'Widget and public pages', 'authoring-tool': 'Desk' },
  adherence: {
    supports: 'Meets it',
    'partially-supports': 'Meets it in part',
    'does-not-support': 'Does not meet it',
    'not-applicable': 'Does not apply',
    'not-evaluated': 'Not evaluated',
  },
  summary: 'In short',
}

const es: typeof en = {
  title: 'Accesibilidad de One Stop',
  switchLanguage: 'English',
  intro: (version, day) =>
    `Cada pauta de WCAG 2.2, niveles A y AA: si One Stop ${version} la cumple y cómo se comprobó. Al ${day}.`,
  file: 'El mismo informe como archivo, en el formato OpenACR',
  notes: 'De qué trata',
  methods: 'Cómo se evaluó',
  remarks: 'Las observaciones están en inglés.',
  level: { A: 'Nivel A', AA: 'Nivel AA' },
  criterion: 'Pauta',
  component: { web: 'Widget y páginas públicas', 'authoring-tool': 'Mesa de redacción' },
  adherence: {
    supports: 'La cumple',
    'partially-supports': 'La cumple en parte',
    'does-not-support': 'No la cumple',
    'not-applicable': 'No se aplica',
    'not-evaluated': 'Sin evaluar',
  },
  summary: 'En resumen',
}

export type AccessibilityStrings = typeof en

/** The page's words. */
export function accessibilityStrings(language: PageLanguage): AccessibilityStrings {
  return { en, es }[language]
}
