import { readFileSync } from 'node:fs'
import { type Plugin, transformSync } from 'esbuild'

/**
 * Lit makes a Trusted Types policy named `lit-html` when it loads, and throws where the host page took that name or does not list
 * it. In our bundle it uses the policy that the loader made.
 */
const sharedTrust: Plugin = {
  name: 'shared-trust',
  setup({ onLoad }) {
    onLoad({ filter: /lit-html\/(node\/)?(development\/)?lit-html\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(
        /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/,
        'customElements.get("one-stop").trust',
      )
      if (contents === source) throw new Error('lit-html makes its policy in another way now: look at it')
      return { contents, loader: 'js' }
    })
  },
}

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
    onLoad({ filter: /widget\/(panel\/view|more)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\n\s+(?=<|\$\{)/g, ''),
      loader: 'ts',
    }))
  },
}

/** The second file draws with the panel's own Lit: a copy would be 3 KB more. */
export const borrowedLit: Plugin = {
  name: 'borrowed-lit',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^lit\/html\.js$/ }, () => ({ path: 'lit', namespace: 'borrowed' }))
    onLoad({ filter: /./, namespace: 'borrowed' }, () => ({
      contents: "export const { html, nothing } = customElements.get('one-stop').lit",
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

export const bundlePlugins = [sharedTrust, smallStyles, smallTemplates]
