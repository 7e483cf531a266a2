const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** Whether the text people read dials the number behind it. Letters count as their keys: 1-800-MEDICARE is 800-633-4227. */
export function phoneTextMatches(text: string, number: string): boolean {
  const dialled = withoutCountry(number.replace(/\D/g, ''), number.startsWith('+1'))
  const plain = withoutCountry(text.replace(/\D/g, ''), true)
  const lettered = withoutCountry(text.replace(/[A-Z]/g, keyOf).replace(/\D/g, ''), true)
  return plain.startsWith(dialled) || lettered.startsWith(dialled)
}

function keyOf(letter: string): string {
  return String(KEYS.findIndex((letters) => letters.includes(letter)) + 2)
}

function withoutCountry(digits: string, drop: boolean): string {
  return drop && digits.length > 10 && digits.startsWith('1') ? digits.slice(1) : digits
}
