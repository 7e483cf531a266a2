import { BODY_SIGNS } from './body.ts'
import { CALM_SIGNS } from './calm.ts'
import { HARM_SIGNS } from './harm.ts'
import { HOME_SIGNS } from './home.ts'
import { LIFE_SIGNS } from './life.ts'
import type { SignWords } from './sign-words.ts'

/** Every sign in English and Spanish, by name. */
export const SIGNS: SignWords = { ...LIFE_SIGNS, ...BODY_SIGNS, ...HARM_SIGNS, ...HOME_SIGNS, ...CALM_SIGNS }
