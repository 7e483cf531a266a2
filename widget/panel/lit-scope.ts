import type { Trust } from '../trust/create-trust.ts'

/** Parses what XML parsers would refuse, for pages that are XHTML. */
const inert = document.implementation.createHTMLDocument('')

const trust = (customElements.get('one-stop') as { trust?: Trust | null } | undefined)?.trust

/**
 * What lit-html takes for `globalThis` (the build puts an import of this before its code): our Trusted Types policy in
 * the place of one named `lit-html`, which the page may not list, or which its own Lit may have taken.
 */
export const scope = {
  trustedTypes: trust && { createPolicy: () => trust },
  /** Lit offers its templates' class to polyfills here. */
  litHtmlPolyfillSupport(template: { createElement(html: string): HTMLTemplateElement }) {
    template.createElement = (html) => {
      const element = inert.createElement('template')
      element.innerHTML = html
      return element
    }
  },
}
