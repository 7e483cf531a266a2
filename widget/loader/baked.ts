import type { ScriptFile } from './load-script.ts'

/** What the build puts into the loader: the panel's file, and each agency's main phone number, digits only without the +1. */
interface Baked {
  panel: ScriptFile
  phones: Record<string, string>
}

declare const ONE_STOP_BAKED: Baked | undefined

const NONE: Baked = { panel: { path: '', integrity: '' }, phones: {} }

export const baked = typeof ONE_STOP_BAKED === 'undefined' ? NONE : ONE_STOP_BAKED
