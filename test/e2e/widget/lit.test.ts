import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { trustedLit } from '../../../widget/build/trusted-lit.ts'

/** Bundles lit-html as the panel's bundle does, as a later Lit may look. @returns What the build complains of. */
async function complaints(contents: string, change?: (code: string) => string): Promise<string[]> {
  const options = { stdin: { contents, resolveDir: '.' }, bundle: true, write: false, logLevel: 'silent' } as const
  return build({ ...options, plugins: [trustedLit(change)] }).then(
    () => [],
    ({ errors }: { errors: { text: string }[] }) => errors.map(({ text }) => text),
  )
}

const DRAWS = `import { render } from 'lit/html.js'; render('', document.body)`

describe('the panel’s bundle', () => {
  it('takes Lit as it is', async () => {
    expect(await complaints(DRAWS)).toEqual([])
  })

  it.each([
    ['asks no more', (code: string) => code.replaceAll('trustedTypes', 'types'), 'asks for Trusted Types'],
    ['asks the window', (code: string) => `${code};window.trustedTypes`, 'by window.'],
    ['asks self', (code: string) => `${code};self.trustedTypes`, 'by self.'],
    ['asks bare', (code: string) => `${code};trustedTypes.createPolicy`, 'by trustedTypes.'],
  ])('fails with a Lit that %s', async (_, change, what) => {
    const [first] = await complaints(DRAWS, change)
    expect(first).toContain(what)
  })

  it('fails without Lit in it, where nobody would look', async () => {
    expect(await complaints('1')).toHaveLength(1)
  })
})
