import { join } from 'node:path'
import { ANSWERS_FOLDER, CONTENT_FILES } from '../../worker/corpus/index.ts'
import { fingerprint } from '../process/fingerprint.ts'

/** Names the state of all that a build reads of a content folder. */
export function contentFingerprint(folder: string): string {
  return fingerprint([...CONTENT_FILES, ANSWERS_FOLDER].map((name) => join(folder, name)))
}
