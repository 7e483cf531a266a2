import { type Plugin, transformSync } from 'esbuild'

/** Style sheets are template strings, for the tests' sake; here they lose their spaces. */
export const smallStyles: Plugin = {
  name: 'small-styles',
  setup({ onLoad }) {
    onLoad({ filter: /widget\/.*style\.ts$/ }, async ({ path }) => {
      const module: Record<string, string> = await import(path)
      const small = Object.entries(module).map(([name, css]) => {
        const { code } = transformSync(css, {
          loader: 'css',
          minify: true,
          target: ['chrome111', 'safari16.4', 'firefox113'],
        })
        return `export const ${name} = ${JSON.stringify(code.trim())}`
      })
      return { contents: small.join('\n'), loader: 'js' }
    })
  },
}

/** The deferred file's templates are made with the panel's Lit: a second copy would be bytes twice. */
export const borrowedTemplates: Plugin = {
  name: 'borrowed-templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/templates\.ts$/ }, () => ({ path: 'templates', namespace: 'borrowed' }))
    onLoad({ filter: /./, namespace: 'borrowed' }, () => ({
      contents: "export const { html, keyed, nothing } = customElements.get('one-stop').templates",
      loader: 'js',
    }))
  },
}

/** The panel adopts its style sheets itself: Lit's own way of doing it would be a quarter of a kilobyte for nothing. */
export const withoutLitStyles: Plugin = {
  name: 'without-lit-styles',
  setup({ onLoad }) {
    onLoad({ filter: /@lit\/reactive-element\/css-tag\.js$/ }, () => ({
      contents: `export const adoptStyles = () => {}, getCompatibleStyle = (style) => style
        export let CSSResult, css, supportsAdoptingStyleSheets, unsafeCSS`,
      loader: 'js',
    }))
  },
}

/** Puts the build's values in the place of the loader's empty ones, which serve the tests. */
export function bakedValues(values: object): Plugin {
  return {
    name: 'baked-values',
    setup({ onLoad }) {
      onLoad({ filter: /widget\/loader\/baked-values\.ts$/ }, () => ({
        contents: `export const baked = ${JSON.stringify(values)}`,
        loader: 'js',
      }))
    },
  }
}
