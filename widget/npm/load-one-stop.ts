import type { OneStopElement } from '../one-stop.d.ts'

export type * from '../one-stop.d.ts'

/** How the widget's script is put into a page. */
export interface LoadOptions {
  /** The page's nonce, where its policy wants one. */
  nonce?: string
  /** The hash of a versioned file, as /embed of the deployment gives it. */
  integrity?: string
}

const loading = new Map<string, Promise<void>>()

/** Puts the deployment's script into the page, once for each address. Nothing happens where there is no document, as on a server.
 * @param address - `https://one-stop.example.gov/one-stop.js`, or what your own policy made of it where the page requires Trusted Types.
 * @returns When `<one-stop>` can be used.
 * @throws {Error} when the script cannot be loaded; a later call tries again. */
export function loadOneStop(address: string | TrustedAddress, { nonce, integrity }: LoadOptions = {}): Promise<void> {
  if (typeof document === 'undefined') return Promise.resolve()
  const key = String(address)
  const before = loading.get(key)
  if (before) return before
  const script = document.createElement('script')
  if (nonce) script.nonce = nonce
  if (integrity) Object.assign(script, { integrity, crossOrigin: 'anonymous' })
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve()
    script.onerror = () => {
      loading.delete(key)
      reject(new Error(`one-stop: ${key} cannot be loaded`))
    }
  })
  loading.set(key, loaded)
  Object.assign(script, { async: true, src: address })
  document.head.append(script)
  return loaded
}

/** A TrustedScriptURL, whose type not every page's TypeScript knows. */
export interface TrustedAddress {
  toString(): string
  toJSON(): string
}

/** Attributes of `<one-stop>` in templates. */
export interface OneStopAttributes {
  agency?: string
  language?: string
  position?: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left'
  text?: 'light' | 'dark'
  theme?: 'light' | 'dark'
  suggestions?: 'off'
  open?: boolean
  inline?: boolean
  nostorage?: boolean
}

/** The element, by the name that TypeScript's own tags have. */
export type HTMLOneStopElement = OneStopElement
