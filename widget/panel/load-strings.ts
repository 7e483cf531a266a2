import type { Language } from '../../worker/contract/index.ts'
import { en, type HeldStrings } from '../strings/en.ts'

declare const ONE_STOP_STRINGS: { folder: string; languages: Language[] } | undefined

/** Where the other languages' strings are, below the base: files of this build, fetched when somebody needs them. */
const OTHERS = typeof ONE_STOP_STRINGS === 'undefined' ? { folder: '', languages: [] } : ONE_STOP_STRINGS

/** Languages that the panel can be switched to. */
export const languages: Language[] = ['en', ...OTHERS.languages]

const loaded = new Map<Language, HeldStrings>([['en', en]])

/** @returns The strings, or undefined where they cannot be had; the panel then stays in the language it has. */
export async function loadStrings(language: Language, base: string): Promise<HeldStrings | undefined> {
  const held = loaded.get(language)
  if (held || !languages.includes(language)) return held
  try {
    const strings: HeldStrings = { ...en, ...(await (await fetch(`${base}${OTHERS.folder}/${language}.json`)).json()) }
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
