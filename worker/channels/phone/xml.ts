/** Text that is XML already: made here alone, so that nothing else gets into a document unescaped. */
export class Xml {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What XML 1.0 does not have, in any form: controls but tab and line ends, halves of pairs, codes that are no characters. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
}

/** An element with its attributes and content. Text is escaped: it can close nothing and open nothing. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: readonly (Xml | string)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  if (content.length === 0) return new Xml(`<${name}${written}/>`)
  const inner = content.map((part) => (part instanceof Xml ? part.markup : escaped(part))).join('')
  return new Xml(`<${name}${written}>${inner}</${name}>`)
}

/** A whole TwiML document: what the provider is to do. Empty, it does nothing. */
export function twiml(verbs: readonly Xml[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${xml('Response', {}, verbs).markup}`
}
