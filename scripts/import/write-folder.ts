import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Why a folder cannot be written, or undefined. Only what an earlier import made is ever replaced: `marker` lies in it. */
export function refusal(folder: string, replace: boolean, marker: string): string | undefined {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined
  if (!replace) return `${folder} is not empty: choose another folder, or add --replace`
  return existsSync(join(folder, marker))
    ? undefined
    : `${folder} was not made by an import (it holds no ${marker}): it is not replaced`
}

/** Writes a whole folder or nothing: into a folder beside it, which then takes its name. */
export function writeFolder(folder: string, files: readonly { path: string; text: string }[]): void {
  const target = resolve(folder)
  const [fresh, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`]
  try {
    for (const { path, text } of files) writeInto(join(fresh, path), text)
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
  } finally {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
