/** The digits of a number as a person dials them: a country's code and signs left out. */
export function dialled(text: string): string {
  return text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
}
