import { ID_PATTERN } from '../../../corpus/index.ts'
import { EVERYWHERE } from '../../../store/answers/record-changes.ts'

const ID_CHARACTERS = 40

/** Whether something may be called so: as the files name agencies and contacts, and as nothing of the desk's own is called. */
export function isNewId(id: string): boolean {
  return ID_PATTERN.test(id) && id.length <= ID_CHARACTERS && id !== EVERYWHERE
}
