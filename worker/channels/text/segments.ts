/** One septet each (3GPP TS 23.038, default alphabet): what an English text is written in. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Two septets each, which no segment parts. */
const EXTENDED = new Set('\f^{}\\[~]|€')

/** How a message is written: seven bits a character, or sixteen as soon as one character is in neither list. */
export type Encoding = 'GSM-7' | 'UCS-2'
/** Characters of one message alone, and of each of several, which hold six bytes less. */
const ROOM: Readonly<Record<Encoding, { alone: number; each: number }>> = {
  'GSM-7': { alone: 160, each: 153 },
  'UCS-2': { alone: 70, each: 67 },
}

/** Which alphabet a text needs: one accented vowel makes a message more than twice as dear. */
export function encodingOf(text: string): Encoding {
  for (const char of text) if (!BASIC.has(char) && !EXTENDED.has(char)) return 'UCS-2'
  return 'GSM-7'
}

/** How many messages a text is paid as, counted as Twilio's calculator counts it (a test compares): no character that costs two is parted
 * between segments, so that a length alone is wrong at the border. */
export function segmentsOf(text: string): number {
  const encoding = encodingOf(text)
  if (text.length <= ROOM['UCS-2'].alone) return 1
  const costs = encoding === 'GSM-7' ? gsmCosts(text) : ucsCosts(text)
  const { alone, each } = ROOM[encoding]
  const total = costs.reduce((sum, cost) => sum + cost, 0)
  return total <= alone ? 1 : filled(costs, each)
}

function filled(costs: readonly number[], room: number): number {
  let segments = 1
  let used = 0
  for (const cost of costs) {
    if (used + cost > room) {
      segments++
      used = 0
    }
    used += cost
  }
  return segments
}

function gsmCosts(text: string): number[] {
  return [...text].map((char) => (EXTENDED.has(char) ? 2 : 1))
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Sixteen-bit units of what is read as one character, which stays together as far as it fits one segment. */
function ucsCosts(text: string): number[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment.length)
}
