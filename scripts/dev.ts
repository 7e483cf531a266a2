// `npm run dev -- --content DIR`: as `npm start`, and what is saved is served, without a new start: widget, style sheets, the desk's
// scripts, content, migrations and the Worker. Where something cannot be built, it says why, and what was good last serves on.
import { cpSync, rmSync } from 'node:fs'
import { createBuilder } from './dev/create-builder.ts'
import { createDev } from './dev/create-dev.ts'
import { oneAtATime } from './dev/one-at-a-time.ts'
import { watch } from './dev/watch.ts'
import { serve, untilStopped } from './process/serve.ts'
import { prepare } from './start/prepare.ts'
import { readArguments } from './start/read-arguments.ts'
import { stateFolder } from './start/state-folder.ts'

const SERVED = 'dist/public'
const STAGING = 'dist/dev'

const { content, port } = await readArguments()
const state = stateFolder(content)
await prepare(content, state)
rmSync(STAGING, { recursive: true, force: true })
cpSync(SERVED, STAGING, { recursive: true })
// Looking whether a change is live, and reloading pages, is more reading than a visitor may do in a minute.
const worker = await serve({ port, state, settings: { RATE_LIMITS: 'off' } })
const builder = createBuilder()
const remake = createDev({ builder, content, state, served: SERVED, staging: STAGING, origin: worker.origin })
await watch(content, { onChange: oneAtATime(remake), onCode: builder.forgetCode })
console.log('What you save is served. Reload the page to see it.')
await untilStopped(worker)
