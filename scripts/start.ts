// `npm start -- --content DIR`: builds, prepares the local database and serves, on PORT (8787).
import { serve, untilStopped } from './process/serve.ts'
import { prepare } from './start/prepare.ts'
import { readArguments } from './start/read-arguments.ts'
import { stateFolder } from './start/state-folder.ts'

const { content, port } = await readArguments()
const state = stateFolder(content)
await prepare(content, state)
await untilStopped(await serve({ port, state }))
