import type { Trust } from './create-trust.ts'

/** A script that belongs to this build: its path below the base, and its hash as `integrity` wants it. */
export interface ScriptFile {
  path: string
  integrity: string
}

/**
 * Loads a script through an element, not `import()`: only an element can carry the hash that a hash-only `script-src` asks for,
 * and the nonce that a nonce policy asks for. The element leaves the page again once it has run.
 */
export function loadScript(file: ScriptFile, base: string, nonce = '', trust?: Trust | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    const url = base + file.path
    script.src = trust ? trust.createScriptURL(url) : url
    script.integrity = file.integrity
    script.crossOrigin = 'anonymous'
    script.nonce = nonce
    script.onload = script.onerror = (event) => {
      script.remove()
      if (event instanceof Event && event.type === 'load') resolve()
      else reject(new Error('one-stop: a file did not load'))
    }
    document.head.append(script)
  })
}
