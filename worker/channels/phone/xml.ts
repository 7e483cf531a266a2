import { xmlText } from '../xml-text.ts'

/** Text that is XML already: made here alone, so that nothing else gets into a document unescaped. */
export class Xml {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** An element with its attributes and content. Text is escaped: it can close nothing and open nothing. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: readonly (Xml | string)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('')
  if (content.length === 0) return new Xml(`<${name}${written}/>`)
  const inner = content.map((part) => (part instanceof Xml ? part.markup : xmlText(part))).join('')
  return new Xml(`<${name}${written}>${inner}</${name}>`)
}

/** A whole TwiML document: what the provider is to do. Empty, it does nothing. */
export function twiml(verbs: readonly Xml[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${xml('Response', {}, verbs).markup}`
}
