/** What XML 1.0 does not have, in any form: controls but tab and line ends, halves of pairs, codes that are no characters. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as it stands in XML, between tags or in an attribute: it can close nothing and open nothing, and one sign that XML does not have
 * makes no document unreadable. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
}
