import type { ScriptFile } from './load-script.ts'

/**
 * What the build puts into the loader, in the place of this file's values: the panel's file, and each agency's main
 * phone number, digits only without the +1.
 */
interface Baked {
  panel: ScriptFile
  phones: Record<string, string>
}

export const baked: Baked = { panel: { path: '', integrity: '' }, phones: {} }
