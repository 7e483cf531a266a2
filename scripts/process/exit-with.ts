/** Ends this process with a code and a message. */
export function exitWith(code: number, message: string): never {
  console.error(message)
  process.exit(code)
}
