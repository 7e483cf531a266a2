import { spawn } from 'node:child_process'
import { offlineEnv } from './offline-env.mjs'

const windows = process.platform === 'win32'

/**
 * Starts a program of this project in its own process group, so that ending it ends what it started too: wrangler starts workerd.
 * A signal to this process is passed on.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<{ code: number, asked: boolean }>, end: (signal?: NodeJS.Signals) => void }}
 *   `ended` says the exit code and whether this process was asked to stop.
 */
export function startProgram(program, args, stdio) {
  const child = spawn(program, args, { env: offlineEnv, stdio, detached: !windows, shell: windows })
  let asked = false
  const end = (signal = 'SIGTERM') => {
    if (child.pid && child.exitCode === null) endGroup(child, signal)
  }
  const passOn = (signal) => {
    asked = true
    end(signal)
    setTimeout(() => end('SIGKILL'), 5_000).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn)
  const ended = new Promise((done) => {
    const finish = (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, passOn)
      done({ code, asked })
    }
    child.once('error', () => finish(127))
    child.once('exit', (code) => finish(code ?? 1))
  })
  return { child, ended, end }
}

function endGroup(child, signal) {
  try {
    if (windows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // The group ended between the look and the signal.
  }
}

/**
 * Runs one step to its end. Where it fails, this process ends with the step's code; where it was asked to stop, with 0.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @param {boolean} [quiet] - Show what it prints only when it fails.
 */
export async function runStep(name, program, args, quiet = false) {
  const started = Date.now()
  const { child, ended } = startProgram(program, args, [
    'ignore',
    quiet ? 'pipe' : 'inherit',
    quiet ? 'pipe' : 'inherit',
  ])
  const said = []
  child.stdout?.on('data', (chunk) => said.push(chunk))
  child.stderr?.on('data', (chunk) => said.push(chunk))
  const { code, asked } = await ended
  if (asked) process.exit(0)
  if (code !== 0) exitWith(code, `${said.join('')}${name} failed: nothing is served`)
  if (quiet) console.log(`${name} done, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * @param {number} code
 * @param {string} message
 * @returns {never}
 */
export function exitWith(code, message) {
  console.error(message)
  process.exit(code)
}
