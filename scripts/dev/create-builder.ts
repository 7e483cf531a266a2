import { type Program, startProgram } from '../process/start-program.ts'
import type { BuildReply, BuildRequest } from './build-request.ts'

/** Builds in a process of its own. */
export interface Builder {
  build(request: BuildRequest): Promise<BuildReply>
  /** The code changed: the next build runs it as it is then. */
  forgetCode(): void
}

/** Starts the process that builds. One that ended, of code that cannot be loaded, is started again at the next build. */
export function createBuilder(): Builder {
  let program = start()
  let isOutdated = false

  return {
    async build(request) {
      if (isOutdated || program.child.exitCode !== null) {
        program.end()
        program = start()
        isOutdated = false
      }
      return replyOf(program, request)
    },
    forgetCode() {
      isOutdated = true
    },
  }
}

function start(): Program {
  return startProgram('node', ['scripts/dev/build-on-request.ts'], ['ignore', 'inherit', 'inherit', 'ipc'])
}

function replyOf({ child, ended }: Program, request: BuildRequest): Promise<BuildReply> {
  return new Promise((resolve) => {
    child.once('message', (reply: BuildReply) => resolve(reply))
    void ended.then(() => resolve({}))
    child.send(request, (error) => error && resolve({}))
  })
}
