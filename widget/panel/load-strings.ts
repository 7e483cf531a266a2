import type { Language } from '../../worker/contract/index.ts'
import { en, type HeldStrings } from '../strings/en.ts'

declare const ONE_STOP_STRINGS: Partial<Record<Language, string>> | undefined

/** Paths of the other languages' strings below the base: files of this build, fetched when somebody needs them. */
const stringFiles: Partial<Record<Language, string>> = typeof ONE_STOP_STRINGS === 'undefined' ? {} : ONE_STOP_STRINGS

/** Languages that the panel can be switched to. */
export const languages = ['en', ...Object.keys(stringFiles)] as Language[]

const loaded = new Map<Language, HeldStrings>([['en', en]])

/** @returns The strings, or undefined where they cannot be had; the panel then stays in the language it has. */
export async function loadStrings(language: Language, base: string): Promise<HeldStrings | undefined> {
  const held = loaded.get(language)
  const path = stringFiles[language]
  if (held || path === undefined) return held
  try {
    const strings: HeldStrings = { ...en, ...(await (await fetch(base + path, { credentials: 'omit' })).json()) }
    loaded.set(language, strings)
    return strings
  } catch {
    return undefined
  }
}

/** Strings that came another way (tests). */
export function holdStrings(language: Language, strings: HeldStrings) {
  loaded.set(language, strings)
}
