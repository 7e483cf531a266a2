/** A North American number as people read it; short codes stay as they are. */
export function numberText(number: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : number
}

/** The digits of a number as a person dials them: a country's code and signs left out. */
export function dialled(text: string): string {
  return text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
}
