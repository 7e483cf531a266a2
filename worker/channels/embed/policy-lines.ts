import type { Release } from './embed-settings.ts'
import type { WidgetFiles } from './widget-files.ts'

/** One directive of a host's Content Security Policy, what to add to it, and which sentence says why. */
export interface PolicyLine {
  directive: string
  sources: string
  why: 'script' | 'hash' | 'connect' | 'trusted'
}

/** What a page with a Content Security Policy adds to it. Nothing goes to `style-src`: the widget's styles are constructed sheets. */
export function policyLines(origin: string, release: Release, { scriptHashes }: WidgetFiles): PolicyLine[] {
  const hashes: PolicyLine = {
    directive: 'script-src',
    sources: scriptHashes.map((hash) => `'${hash}'`).join(' '),
    why: 'hash',
  }
  return [
    { directive: 'script-src', sources: origin, why: 'script' },
    ...(release === 'pinned' ? [hashes] : []),
    { directive: 'connect-src', sources: origin, why: 'connect' },
    { directive: 'trusted-types', sources: 'one-stop', why: 'trusted' },
  ]
}
