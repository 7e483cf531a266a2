import type { Language } from '../../contract/index.ts'
import { colourText, LEAST_CONTRAST, parseColour } from './contrast.ts'
import { keptAccent, TEXTS, type Text, textRatio } from './kept-accent.ts'

/** Corners that the widget knows; the first is its default. */
export const PLACES = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const
type Place = (typeof PLACES)[number]
export const FORMS = ['floating', 'inline'] as const
type Form = (typeof FORMS)[number]
/** The reader's own setting, or one for all. */
export const THEMES = ['reader', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
/** `pinned` names a file that never changes, with its hash; `newest` changes with each release. */
export const RELEASES = ['pinned', 'newest'] as const
export type Release = (typeof RELEASES)[number]

export const DEFAULT_ACCENT = '#0b4f8a'
/** Distance of the button from both edges, in pixels of CSS. */
export const DEFAULT_OFFSET = 24
export const MOST_OFFSET = 400

/** What a webmaster chose. `language` undefined follows the page. Offsets are pixels of CSS. */
export interface EmbedSettings {
  agency: string
  language: Language | undefined
  accent: string
  text: Text
  theme: Theme
  place: Place
  bottom: number
  side: number
  form: Form
  release: Release
}

/** What is wrong with the accent: no colour, or one on which the words cannot be read, what the widget uses in its place, and whether
 * the other words would do. */
export type AccentProblem =
  | { kind: 'no-colour'; typed: string }
  | { kind: 'unreadable'; ratio: number; text: Text; kept: string; otherFits: boolean }

function oneOf<T extends string>(choices: readonly [T, ...T[]], value: string | undefined): T {
  return choices.find((choice) => choice === value) ?? choices[0]
}

function offset(typed: string | undefined): number {
  return /^\d{1,3}$/.test(typed?.trim() ?? '') ? Math.min(MOST_OFFSET, Number(typed)) : DEFAULT_OFFSET
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
    text: oneOf(TEXTS, query.text),
    theme: oneOf(THEMES, query.theme),
    place: oneOf(PLACES, query.place),
    bottom: offset(query.bottom),
    side: offset(query.side),
    form: oneOf(FORMS, query.form),
    release: oneOf(RELEASES, query.release),
  }
}

/** The same settings as a query; reading it again gives them back. */
export function settingsQuery({ language, bottom, side, ...rest }: EmbedSettings): string {
  return new URLSearchParams({ ...rest, speaks: language ?? '', bottom: `${bottom}`, side: `${side}` }).toString()
}

/** Looks at the colour as it was typed, and at the words that stand on it. */
export function accentProblem(typed: string | undefined, text: Text): AccentProblem | undefined {
  if (typed === undefined || typed.trim() === '') return undefined
  const accent = parseColour(typed)
  if (!accent) return { kind: 'no-colour', typed: typed.slice(0, 40) }
  const ratio = textRatio(accent, text)
  if (ratio >= LEAST_CONTRAST) return undefined
  const otherFits = textRatio(accent, text === 'light' ? 'dark' : 'light') >= LEAST_CONTRAST
  return { kind: 'unreadable', ratio, text, kept: colourText(keptAccent(accent, text)), otherFits }
}
