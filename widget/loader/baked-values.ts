import type { ScriptFile } from './load-script.ts'

/**
 * What the build puts into the loader, in the place of this file's values: the panel's file, and main phone numbers,
 * digits only without the +1: everyone's, then an agency's id and its number, and so on, spaces between.
 */
interface Baked {
  panel: ScriptFile
  phones: string
}

export const baked: Baked = { panel: { path: '', integrity: '' }, phones: '' }
