/** The one Trusted Types policy of the widget, shared by the loader (script addresses) and Lit (templates). */
export interface Trust {
  createHTML(html: string): string
  createScriptURL(url: string): string
}

interface Factory {
  createPolicy(name: string, rules: Trust): Trust
}

declare global {
  // The DOM library has no Trusted Types yet.
  var trustedTypes: Factory | undefined
}

/**
 * Policy names cannot be taken twice where a page lists them, so everything of ours shares `one-stop` and leaves
 * `lit-html` to a host that uses Lit itself.
 * @returns undefined where the browser has no Trusted Types; null where the page forbids our policy.
 */
export function createTrust(): Trust | null | undefined {
  try {
    return globalThis.trustedTypes?.createPolicy('one-stop', { createHTML: String, createScriptURL: String })
  } catch {
    return null
  }
}
