interface Numbered {
  bits: bigint
  /** 32 or 128. */
  width: number
}

const joined = (parts: readonly number[], size: bigint) => parts.reduce((sum, part) => (sum << size) | BigInt(part), 0n)

/** An IP address as a number; undefined where a text is none. IPv4 written as IPv6 is IPv4. */
function numbered(address: string): Numbered | undefined {
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(address)) {
    const parts = address.split('.').map(Number)
    return parts.every((part) => part <= 255) ? { bits: joined(parts, 8n), width: 32 } : undefined
  }
  if (!URL.canParse(`http://[${address}]/`)) return undefined
  const [before = [], after = []] = new URL(`http://[${address}]/`).hostname
    .slice(1, -1)
    .split('::')
    .map((half) =>
      half
        .split(':')
        .filter(Boolean)
        .map((group) => Number.parseInt(group, 16)),
    )
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0)
  const bits = joined([...before, ...zeros, ...after], 16n)
  return bits >> 32n === 0xffffn ? { bits: bits & 0xffffffffn, width: 32 } : { bits, width: 128 }
}

/** A range as its first address and how many bits of it count: `203.0.113.0/24`, `2001:db8::/48`, or one address alone. */
function rangeOf(text: string): (Numbered & { fixed: number }) | undefined {
  const [address = '', length] = text.split('/')
  const first = numbered(address)
  if (!first || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined
  const fixed = length === undefined ? first.width : Number(length)
  return fixed <= first.width && text.split('/').length <= 2 ? { ...first, fixed } : undefined
}

/** Whether a text is an IP address or a range of them in CIDR form (RFC 4632, RFC 4291). */
export function isRange(text: string): boolean {
  return rangeOf(text) !== undefined
}

/** Whether an address lies in one of the ranges; one that is no IP address lies in none. */
export function isInRanges(address: string, ranges: readonly string[]): boolean {
  const asked = numbered(address)
  return ranges.some((text) => {
    const range = rangeOf(text)
    if (!asked || !range || asked.width !== range.width) return false
    const rest = BigInt(range.width - range.fixed)
    return asked.bits >> rest === range.bits >> rest
  })
}
