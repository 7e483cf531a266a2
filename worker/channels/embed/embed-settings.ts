import type { Language } from '../../contract/index.ts'
import { colourText, contrastRatio, LEAST_CONTRAST, parseColour, WHITE } from './contrast.ts'
import { nearestReadable } from './nearest-readable.ts'

/** Corners that the widget knows; the first is its default. */
export const PLACES = ['bottom-right', 'bottom-left'] as const
export type Place = (typeof PLACES)[number]
export const FORMS = ['floating', 'inline'] as const
export type Form = (typeof FORMS)[number]
/** `pinned` names a file that never changes, with its hash; `newest` changes with each release. */
export const RELEASES = ['pinned', 'newest'] as const
export type Release = (typeof RELEASES)[number]

export const DEFAULT_ACCENT = '#0b4f8a'

/** What a webmaster chose. `language` undefined follows the page. */
export interface EmbedSettings {
  agency: string
  language: Language | undefined
  accent: string
  place: Place
  form: Form
  release: Release
}

/** What is wrong with the accent: no colour, or too pale for white words on it, with the nearest that is not. */
export type AccentProblem = { kind: 'no-colour'; typed: string } | { kind: 'too-pale'; ratio: number; nearest: string }

function oneOf<T extends string>(choices: readonly [T, ...T[]], value: string | undefined): T {
  return choices.find((choice) => choice === value) ?? choices[0]
}

/** Settings of the page's address. What it does not name, or names wrongly, is the default.
 * @param known - Ids of agencies there are, the first the default; languages that the widget speaks. */
export function readSettings(
  query: Record<string, string>,
  { agencies, languages }: { agencies: string[]; languages: Language[] },
): EmbedSettings {
  const accent = parseColour(query.accent ?? '')
  return {
    agency: agencies.find((id) => id === query.agency) ?? agencies[0] ?? '',
    language: languages.find((language) => language === query.speaks),
    accent: accent ? colourText(accent) : DEFAULT_ACCENT,
    place: oneOf(PLACES, query.place),
    form: oneOf(FORMS, query.form),
    release: oneOf(RELEASES, query.release),
  }
}

/** The same settings as a query; reading it again gives them back. */
export function settingsQuery({ agency, language, accent, place, form, release }: EmbedSettings): string {
  return new URLSearchParams({ agency, speaks: language ?? '', accent, place, form, release }).toString()
}

/** Looks at the colour as it was typed. White words stand on it, and it is the colour of links on white: one ratio for both. */
export function accentProblem(typed: string | undefined): AccentProblem | undefined {
  if (typed === undefined || typed.trim() === '') return undefined
  const accent = parseColour(typed)
  if (!accent) return { kind: 'no-colour', typed: typed.slice(0, 40) }
  const ratio = contrastRatio(accent, WHITE)
  const nearest = nearestReadable(accent, WHITE)
  return ratio >= LEAST_CONTRAST || !nearest ? undefined : { kind: 'too-pale', ratio, nearest: colourText(nearest) }
}
