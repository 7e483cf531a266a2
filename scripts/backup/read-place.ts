import { parseArgs } from 'node:util'
import type { Place } from './place.ts'

/** The folder and the place that the arguments of `backup` and `restore` name. Ends the process with 2 where they are wrong. */
export function readPlace(folderOption: 'out' | 'from', usage: string): { folder: string; place: Place } {
  try {
    const { values } = parseArgs({
      options: {
        [folderOption]: { type: 'string' },
        'persist-to': { type: 'string' },
        remote: { type: 'boolean', default: false },
      },
    })
    const { [folderOption]: folder, 'persist-to': persistTo, remote } = values
    if (typeof folder !== 'string') throw new Error(`--${folderOption} needs a folder`)
    if (remote && persistTo) throw new Error('--persist-to is for the stores on this machine')
    const local = typeof persistTo === 'string' ? persistTo : '.wrangler/state'
    return { folder, place: remote ? { remote: true } : { remote: false, persistTo: local } }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
