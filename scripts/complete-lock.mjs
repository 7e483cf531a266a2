// A registry mirror may lack packages for other platforms; npm then leaves them out of the lock file, and `npm ci` calls the
// lock out of sync. This adds an entry for each optional platform package that the lock names but does not hold (no integrity:
// none of them is fetched here). Run it after every change of the lock file.
import { readFileSync, writeFileSync } from 'node:fs'

const LOCK = 'package-lock.json'
const OS = {
  android: 'android',
  darwin: 'darwin',
  fsevents: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
  aix: 'aix',
}
const CPU = {
  arm64: 'arm64',
  x64: 'x64',
  64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  wasm32: 'wasm32',
  x86: 'ia32',
}

/** Where Node looks for `name` from the package at `at`, nearest first. */
function places(name, at) {
  const found = []
  for (let folder = at; ; ) {
    found.push(`${folder ? `${folder}/` : ''}node_modules/${name}`)
    const cut = folder.lastIndexOf('node_modules/')
    if (cut < 0) return found
    folder = folder.slice(0, Math.max(0, cut - 1))
  }
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'))
let added = 0
for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const held = places(name, at).find((place) => lock.packages[place])
    if (held && (!/^\d/.test(range) || lock.packages[held].version === range)) continue
    const words = name.replace(/^@[^/]+\//, '').split('-')
    const os = words.map((word) => OS[word]).find(Boolean)
    const cpu = words.map((word) => CPU[word]).find(Boolean)
    const version = /^[~^]?(\d\S*)$/.exec(range)?.[1]
    if (!version || (!os && cpu !== 'wasm32')) continue
    const target = held ? `${at.slice(0, at.lastIndexOf('node_modules/'))}node_modules/${name}` : `node_modules/${name}`
    lock.packages[target] = {
      version,
      optional: true,
      ...(entry.dev ? { dev: true } : {}),
      os: [os ?? 'wasi'],
      ...(cpu ? { cpu: [cpu] } : {}),
    }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} entries added to ${LOCK}`)
