/** What may have made the difference, by OMB's names (A-11 §280). The first two must be offered. */
export const DRIVERS = ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee', 'other'] as const
export type Driver = (typeof DRIVERS)[number]
export const NEEDED_DRIVERS: readonly Driver[] = ['effectiveness', 'ease']

export const SCALES = ['thumbs', 'likert5'] as const
/** Thumbs are stored 0 and 1, points 1 to 5. Neither is ever made into the other. */
export type Scale = (typeof SCALES)[number]

/** Languages that a survey is asked in. */
export const SURVEY_LANGUAGES = ['en', 'es'] as const
export type SurveyLanguage = (typeof SURVEY_LANGUAGES)[number]

/** What is asked, in one language. */
export interface SurveyText {
  trust: string
  positive: string
  negative: string
  comment: string
}
export const SURVEY_TEXTS = ['trust', 'positive', 'negative', 'comment'] as const satisfies (keyof SurveyText)[]

/** One wording of a survey. A change of any word makes another, and a break in the series. */
export interface Wording {
  version: number
  scale: Scale
  drivers: readonly Driver[]
  texts: Record<SurveyLanguage, SurveyText>
}

/** Which boxes somebody is shown: up, or 4 and 5, opens what went well; everything else what did not. */
export function branchOf(scale: Scale, trust: number): 'positive' | 'negative' {
  return trust >= (scale === 'thumbs' ? 1 : 4) ? 'positive' : 'negative'
}

/** The answers that a scale allows to the first question. */
export function pointsOf(scale: Scale): readonly number[] {
  return scale === 'thumbs' ? [1, 0] : [1, 2, 3, 4, 5]
}

/** Whether two wordings ask the same: then they are one series. */
export function isSameWording(one: Omit<Wording, 'version'>, other: Omit<Wording, 'version'>): boolean {
  const parts = ({ scale, drivers, texts }: Omit<Wording, 'version'>) => [
    scale,
    DRIVERS.filter((driver) => drivers.includes(driver)),
    SURVEY_LANGUAGES.map((language) => SURVEY_TEXTS.map((text) => texts[language][text])),
  ]
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other))
}

/** The texts to begin with: the three prompts of August 2023, with an agency's name in them. */
export function firstTexts(agency: Record<SurveyLanguage, string>): Wording['texts'] {
  return {
    en: {
      trust: `This interaction increased my trust in ${agency.en}.`,
      positive: 'What about this interaction made the difference?',
      negative: 'What could have been better?',
      comment: 'Anything else you want us to know about your experience?',
    },
    es: {
      trust: `Esta interacción aumentó mi confianza en ${agency.es}.`,
      positive: '¿Qué fue lo que marcó la diferencia en esta interacción?',
      negative: '¿Qué pudo haber sido mejor?',
      comment: '¿Algo más que quiera decirnos sobre su experiencia?',
    },
  }
}

/** What stands beside each box, on both lists. */
export const DRIVER_TEXTS: Record<SurveyLanguage, Record<'positive' | 'negative', Record<Driver, string>>> = {
  en: {
    positive: {
      effectiveness: 'I found what I was looking for.',
      ease: 'It was easy to complete what I needed to do.',
      efficiency: 'It took a reasonable amount of time to do what I needed to do.',
      transparency: 'I understood what was being asked of me throughout the process.',
      humanity: 'I was treated fairly.',
      employee: 'Employees I interacted with were helpful.',
      other: 'Something else',
    },
    negative: {
      effectiveness: 'I did not find what I was looking for.',
      ease: 'It was hard to complete what I needed to do.',
      efficiency: 'It took too much time to do what I needed to do.',
      transparency: 'I did not understand what was being asked of me.',
      humanity: 'I was not treated fairly.',
      employee: 'Employees I interacted with were not helpful.',
      other: 'Something else',
    },
  },
  es: {
    positive: {
      effectiveness: 'Encontré lo que buscaba.',
      ease: 'Fue fácil completar lo que necesitaba hacer.',
      efficiency: 'Me tomó un tiempo razonable hacer lo que necesitaba.',
      transparency: 'Entendí lo que se me pedía durante todo el proceso.',
      humanity: 'Me trataron de manera justa.',
      employee: 'Los empleados con los que traté me ayudaron.',
      other: 'Otra cosa',
    },
    negative: {
      effectiveness: 'No encontré lo que buscaba.',
      ease: 'Fue difícil completar lo que necesitaba hacer.',
      efficiency: 'Me tomó demasiado tiempo hacer lo que necesitaba.',
      transparency: 'No entendí lo que se me pedía.',
      humanity: 'No me trataron de manera justa.',
      employee: 'Los empleados con los que traté no me ayudaron.',
      other: 'Otra cosa',
    },
  },
}
