import { raw } from 'hono/html'
import type { Graph } from 'schema-dts'

/** Data for search engines, in the page's head. Nothing in it can end the element: the signs that could are written as escapes of JSON. */
export function LinkedData({ graph }: { graph: Graph['@graph'] }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph } satisfies Graph)
  return <script type="application/ld+json">{raw(harmless(text))}</script>
}

function harmless(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
