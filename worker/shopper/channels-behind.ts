import type { Language } from '../contract/index.ts'
import type { ShopperCase } from '../corpus/index.ts'
import { askCase } from './ask-case.ts'
import type { Shop } from './caller.ts'
import { waysFor } from './ways/ways.ts'

const BEHIND = new Set(['older', 'none', 'unreachable'])

/** A version that was published; `publishedAt`: ISO time. */
interface PublishedVersion {
  answer: string
  language: Language
  version: number
  publishedAt: string
}

/** Which channels do not show a version. Asks by the answer's own title: what then comes is that answer, and its version is what is looked at. */
export async function channelsBehind(
  { answer, language, version, publishedAt }: PublishedVersion,
  shop: Shop,
): Promise<string[]> {
  const title = await titleOf(answer, language, shop)
  if (title === undefined) return ['answer page']
  const one: ShopperCase = {
    ...{ id: answer, question: title, language, answer, manner: ['plain'], facts: [], not: [], path: [] },
    agreed: { by: 'the publication', on: publishedAt.slice(0, 10) },
  }
  const { outcomes } = await askCase(one, waysFor([]), shop, version)
  return outcomes.filter(({ result }) => BEHIND.has(result)).map(({ way }) => way)
}

async function titleOf(answer: string, language: string, { send, origin }: Shop): Promise<string | undefined> {
  const response = await send(new Request(`${origin}/api/answers/${answer}?language=${language}`))
  if (!response.ok) return undefined
  const { title }: { title?: string } = await response.json()
  return title
}
