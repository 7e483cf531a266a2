import { type Caller, Unreachable } from '../caller.ts'
import { askBody, readReply } from './json.ts'
import type { Way } from './way.ts'

/** A page with the widget's tag: the page and the file that its tag names are there, the file is the one that its hash promises, and
 * what the widget asks from there, with the page's own agency, is answered.
 * @param address - A path of the deployment, or a whole address. */
export function embedded(address: string): Way {
  return {
    name: address,
    async ask(one, _, caller) {
      const { origin } = new URL(address, caller.shop.origin)
      const { agency, script, integrity } = tagIn(await fileAt(address, caller))
      if (!script) throw new Unreachable(`${address} has no tag`)
      await checkFile(await fileAt(new URL(script, origin).href, caller), integrity)
      const asked = agency ? { ...one, agency } : one
      return readReply(await caller.postJson('/api/ask', askBody(asked), { Origin: origin }))
    },
  }
}

/** A page or a file that nobody can turn off: without it there is no widget. */
async function fileAt(address: string, caller: Caller): Promise<string> {
  try {
    return await caller.get(address)
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(`${address} is not there`)
  }
}

/** What the widget's tag on a page says. */
function tagIn(html: string): {
  agency?: string | undefined
  script?: string | undefined
  integrity?: string | undefined
} {
  const tag = /<script\b[^>]*src="[^"]*\/one-stop[^"]*"[^>]*>/.exec(html)?.[0] ?? ''
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  const agency = attribute('data-agency') ?? /<one-stop\b[^>]*\bagency="([^"]*)"/.exec(html)?.[1]
  return { agency, script: attribute('src'), integrity: attribute('integrity') }
}

async function checkFile(file: string, integrity: string | undefined): Promise<void> {
  if (integrity === undefined) return
  const [, bits = '', expected = ''] = /^sha(256|384|512)-(.+)$/.exec(integrity) ?? []
  const hash = await crypto.subtle.digest(`SHA-${bits}`, new TextEncoder().encode(file))
  const found = btoa(String.fromCharCode(...new Uint8Array(hash)))
  if (found !== expected) throw new Unreachable('the file of the tag is not the one that its hash names')
}
