import { createInterface } from 'node:readline/promises'

/** Asks a person at the terminal. @throws {Error} where there is none. */
export async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`nobody can be asked here: ${question}`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(`${question} `)).trim()
  } finally {
    terminal.close()
  }
}

/** Secrets by name: from the environment where they are set, else asked for. */
export async function askForSecrets(names: readonly string[]): Promise<Record<string, string>> {
  const secrets: Record<string, string> = {}
  for (const name of names) secrets[name] = process.env[name] || (await ask(`${name}:`))
  return secrets
}
