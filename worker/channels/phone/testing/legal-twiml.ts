import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** Verbs that our documents use, with the attributes and children that Twilio's own types give them (twilio 6.3.1, `lib/twiml`). */
const VERBS: Readonly<Record<string, { attributes: string[]; children: string[] }>> = {
  Response: { attributes: [], children: ['Message', 'Gather', 'Say', 'Redirect', 'Hangup', 'Dial', 'Sms'] },
  Message: { attributes: [], children: ['#text'] },
  Gather: {
    attributes: [
      ...['input', 'action', 'method', 'actionOnEmptyResult', 'numDigits', 'finishOnKey', 'timeout', 'speechTimeout'],
      ...['language', 'hints'],
    ],
    children: ['Say'],
  },
  Say: { attributes: ['language'], children: ['#text', 'break', 'prosody'] },
  prosody: { attributes: ['rate'], children: ['#text', 'break'] },
  break: { attributes: ['time'], children: [] },
  Redirect: { attributes: ['method'], children: ['#text'] },
  Hangup: { attributes: [], children: [] },
  Dial: { attributes: ['timeout', 'answerOnBridge', 'action', 'method'], children: ['#text'] },
  Sms: { attributes: ['from', 'to'], children: ['#text'] },
}

const parser = new XMLParser({
  ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false },
  processEntities: true,
})

/** What is wrong with a document: not well-formed, a verb or an attribute that does not belong there, a text too long to be said. */
export function faultsOf(document: string): string[] {
  const valid = XMLValidator.validate(document)
  if (valid !== true) return [`not well-formed: ${valid.err.msg}`]
  try {
    const nodes: unknown = parser.parse(document)
    return Array.isArray(nodes) ? nodes.flatMap((node) => faultsIn(node, undefined)) : ['no document']
  } catch (error) {
    return [`not read: ${String(error)}`]
  }
}

/** All text of a document, in order. */
export function textOf(document: string): string {
  const read = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(read).join('')
    if (typeof node !== 'object' || node === null) return ''
    return Object.entries(node)
      .filter(([name]) => name !== ':@' && name !== '?xml')
      .map(([name, inner]) => (name === '#text' ? String(inner) : read(inner)))
      .join('')
  }
  return read(parser.parse(document))
}

function faultsIn(node: unknown, parent: string | undefined): string[] {
  if (typeof node !== 'object' || node === null) return []
  const attributes = Object.keys(Reflect.get(node, ':@') ?? {})
  return Object.entries(node)
    .filter(([name]) => name !== ':@' && name !== '?xml')
    .flatMap(([name, inner]) => {
      const allowed = parent === undefined ? ['Response'] : (VERBS[parent]?.children ?? [])
      const misplaced = allowed.includes(name) ? [] : [`<${name}> in ${parent ?? 'the document'}`]
      if (name === '#text') return misplaced
      const unknown = attributes.filter((one) => !VERBS[name]?.attributes.includes(one)).map((one) => `${name} ${one}`)
      const children = Array.isArray(inner) ? inner.flatMap((child) => faultsIn(child, name)) : []
      return [...misplaced, ...unknown, ...children]
    })
}
