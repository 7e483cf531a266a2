/** A North American number as people read it; short codes stay as they are. */
export function phoneText(number: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : number
}
