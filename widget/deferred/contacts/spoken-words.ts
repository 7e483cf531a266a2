import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { languageList } from '../words/language-name.ts'

/** In which language a line answers, where it is not the reader's: how to get an interpreter, or which it speaks. */
export function spokenWords({ languages, interpreter }: Contact, { say, state }: Pick<View, 'say' | 'state'>): string {
  if (!languages.length || languages.includes(state.language)) return ''
  return interpreter ? say('interpreter') : `${say('lineLanguages')} ${languageList(languages, say('locale'))}`
}
