/** Numbers below `count` in an order of each member's own, the same at every visit: whoever writes a test puts the right option first, and where it
 * stands must tell nobody. */
export function shuffled(count: number, member: string, question: string): number[] {
  const place = (option: number) => hashOf(`${member} ${question} ${option}`)
  return Array.from({ length: count }, (_, option) => option).sort((a, b) => place(a) - place(b) || a - b)
}

/** FNV-1a with a last stir, for strings that differ in their last sign alone. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
