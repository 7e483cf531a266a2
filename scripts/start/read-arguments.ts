import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { exitWith } from '../process/exit-with.ts'
import { isFreePort } from '../process/free-port.ts'

/** What to serve and where. */
export interface StartArguments {
  content: string
  port: number
}

/** Reads `--content DIR` and PORT (8787). Ends the process with 2 where one is wrong, and with 1 where the port is taken. */
export async function readArguments(): Promise<StartArguments> {
  const read = parse()
  if (typeof read === 'string') return exitWith(2, read)
  if (await isFreePort(read.port)) return read
  return exitWith(1, `port ${read.port} is taken: end what listens there, or choose another with PORT=8788 npm start`)
}

/** The arguments, or what is wrong with them. */
function parse(): StartArguments | string {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } })
    const port = Number(process.env.PORT || 8787)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return `PORT is ${process.env.PORT}, not a port from 1 to 65535`
    if (!existsSync(values.content) || !statSync(values.content).isDirectory())
      return `there is no content folder ${values.content}`
    return { content: values.content, port }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
