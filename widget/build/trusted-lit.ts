import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

const SCOPE = join(import.meta.dirname, '../panel/lit-scope.ts')

/** Ways to the page's globals that a shadowed `globalThis` does not cover. */
const AROUND = /(?<![.\w$])(?:window|self|frames|top|trustedTypes)\s*(?:\?\.|\.|\[)|\bFunction\(/
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/**
 * lit-html asks `globalThis` for Trusted Types when it runs, and would make a policy named `lit-html`. In its files
 * that name is our own scope: an import shadows the global, whatever the code calls it, and nothing of Lit's is
 * rewritten. An update of Lit that no longer asks, or asks another way, fails the build. For the bundle that holds
 * lit-html, and no other.
 * @param change - What a later Lit may look like, for tests.
 */
export function trustedLit(change = (code: string) => code): Plugin {
  return {
    name: 'trusted-lit',
    setup({ onLoad, onEnd }) {
      let asks = false
      onLoad({ filter: /node_modules\/lit-html\/.*\.js$/ }, ({ path }) => {
        const code = change(readFileSync(path, 'utf8'))
        const [around] = AROUND.exec(code.replace(COMMENTS, '')) ?? []
        if (around) return problem(`${path} reaches the page's globals by ${around}`)
        asks ||= code.includes('trustedTypes')
        const contents = `import { scope as globalThis } from ${JSON.stringify(SCOPE)};${code}`
        return { contents, loader: 'js', resolveDir: dirname(path) }
      })
      onEnd(() => (asks ? {} : problem('no file of lit-html asks for Trusted Types')))
    },
  }
}

function problem(what: string) {
  return { errors: [{ text: `${what}: it may make a policy of its own; look at trusted-lit.ts again` }] }
}
