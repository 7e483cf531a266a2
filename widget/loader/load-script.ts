import type { Trust } from '../trust/create-trust.ts'

/** A script that belongs to this build: its path below the base, and its hash as `integrity` wants it. */
export interface ScriptFile {
  path: string
  integrity: string
}

/**
 * Loads a script through an element, not `import()`: only an element can carry the hash that a hash-only `script-src`
 * asks for, and the nonce that a nonce policy asks for. The element leaves the page again once it has run.
 */
export function loadScript(file: ScriptFile, base: string, nonce = '', trust?: Trust | null): Promise<unknown> {
  const script = document.createElement('script')
  const url = base + file.path
  const src = trust?.createScriptURL(url) ?? url
  return new Promise((onload, onerror) => {
    Object.assign(script, { src, nonce, onload, onerror, integrity: file.integrity, crossOrigin: '' })
    document.head.append(script)
  }).finally(() => script.remove())
}
