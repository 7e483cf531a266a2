import { readFileSync } from 'node:fs'
import { type Plugin, transformSync } from 'esbuild'

/** Style sheets are template strings, for the tests' sake; here they lose their spaces. */
const smallStyles: Plugin = {
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

/** Templates are indented for people; between two tags the spaces mean nothing in our flex and block layouts. */
const smallTemplates: Plugin = {
  name: 'small-templates',
  setup({ onLoad }) {
    onLoad({ filter: /widget\/(panel\/view|deferred)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\n\s+(?=<|\$\{)/g, ''),
      loader: 'ts',
    }))
  },
}

/** The deferred file's templates are of the panel's own making: it shows no others, and a copy would be bytes twice. */
export const borrowedTemplates: Plugin = {
  name: 'borrowed-templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/template\.ts$/ }, () => ({ path: 'template', namespace: 'borrowed' }))
    onLoad({ filter: /./, namespace: 'borrowed' }, () => ({
      contents: "export const { html } = customElements.get('one-stop')",
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

export const bundlePlugins = [smallStyles, smallTemplates]
