import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { programEnv } from './program-env.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What has not ended so long after it was asked to is killed. */
const PATIENCE_MS = 5_000

/** How a program ended, and whether it was this process that was asked to stop. */
export interface Ended {
  code: number
  asked: boolean
}

/** A program that runs in a process group of its own. */
export interface Program {
  child: ChildProcess
  ended: Promise<Ended>
  end(signal?: NodeJS.Signals): void
}

/** Starts a program of this project in its own process group, so that ending it ends what it started too: wrangler starts workerd.
 * A signal to this process is passed on. */
export function startProgram(
  program: string,
  args: readonly string[],
  stdio: StdioOptions,
  env: Record<string, string> = {},
): Program {
  const child = spawn(program, args, { env: { ...programEnv, ...env }, stdio, detached: true })
  let asked = false
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.pid && child.exitCode === null) endGroup(child.pid, signal)
  }
  const passOn = (signal: NodeJS.Signals) => {
    asked = true
    end(signal)
    setTimeout(() => end('SIGKILL'), PATIENCE_MS).unref()
  }
  for (const signal of SIGNALS) process.on(signal, passOn)
  const ended = new Promise<Ended>((done) => {
    const finish = (code: number) => {
      for (const signal of SIGNALS) process.off(signal, passOn)
      done({ code, asked })
    }
    child.once('error', () => finish(127))
    child.once('exit', (code) => finish(code ?? 1))
  })
  return { child, ended, end }
}

function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // The group ended between the look and the signal.
  }
}
