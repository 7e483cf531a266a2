/** A Content Security Policy as a page sends it: sources by directive. */
export type HostPolicy = ReadonlyMap<string, readonly string[]>

const NAME = /content-security-policy(-report-only)?\s*:/gi
/** What holds a page to nothing. */
const NONE: HostPolicy = new Map()

/** Reads what webmasters paste: a header with or without its name, several in one, or a meta element.
 * @returns Every policy of it; a page is held to each. What only reports is one that asks nothing. */
export function readPolicies(text: string): HostPolicy[] {
  const [meta, inMeta] = /<meta[^>]*\bcontent\s*=\s*"([^"]*)"[^>]*>/i.exec(text) ?? []
  const isOnlyMeta = meta !== undefined && /-report-only/i.test(meta.replace(inMeta ?? '', ''))
  // A name splits into what `-report-only` it had and what follows; before the first there is none.
  const [first = '', ...named] = isOnlyMeta ? ['', '-report-only', inMeta ?? ''] : (inMeta ?? text).split(NAME)
  const headers = [['', first], ...pairs(named)]
  return headers.flatMap(([reportOnly, value = '']) => {
    const policies = value
      .split(/[,\n]/)
      .map(readPolicy)
      .filter(({ size }) => size > 0)
    return reportOnly && policies.length > 0 ? [NONE] : policies
  })
}

function pairs(list: readonly (string | undefined)[]): (string | undefined)[][] {
  return list.flatMap((one, place) => (place % 2 === 0 ? [[one, list[place + 1]]] : []))
}

/** The first of two directives of one name counts, as it does in browsers. */
function readPolicy(text: string): HostPolicy {
  const directives = new Map<string, string[]>()
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    if (/^[a-z-]+$/i.test(name) && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
  }
  return directives
}

/** Whether a source of a policy fits an address (CSP 3, 6.7.2.8). `'self'` never does: it is the page's own server.
 * @param source - `*`, `https:`, `*.example.gov`, `https://example.gov:8443/path/`. */
export function fits(source: string, address: string): boolean {
  const url = new URL(address)
  if (source === '*') return true
  if (/^[a-z]+:$/i.test(source)) return isScheme(source, url)
  const [, scheme, host, port, path] =
    /^(?:([a-z]+:)\/\/)?((?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
  if (!host || (scheme && !isScheme(scheme, url))) return false
  return isHost(host.toLowerCase(), url.hostname) && isPort(port, url) && isPath(path, url.pathname)
}

/** A source of http is one of https, too. */
function isScheme(scheme: string, { protocol }: URL): boolean {
  return scheme.toLowerCase() === protocol || (scheme.toLowerCase() === 'http:' && protocol === 'https:')
}

function isHost(host: string, name: string): boolean {
  return host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host
}

function isPort(port: string | undefined, url: URL): boolean {
  return (
    port === '*' ||
    (port ?? '') === url.port ||
    (url.port === '' && port === (url.protocol === 'https:' ? '443' : '80'))
  )
}

function isPath(path: string | undefined, name: string): boolean {
  if (!path || path === '/') return true
  return path.endsWith('/') ? name.startsWith(path) : name === path
}
