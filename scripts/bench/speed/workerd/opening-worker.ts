import { commonPath, openCommon } from '../../../../worker/corpus/snapshot/index.ts'
import { createEngine, type Engine, openSnapshot } from '../../../../worker/engine/index.ts'

interface Bindings {
  ASSETS: { fetch(url: string): Promise<Response> }
}

let engine: Engine | undefined

/** Bundled and served by the benchmark: opens the snapshot of its assets at the first question, as the real Worker does. */
export default {
  async fetch(request: Request, { ASSETS }: Bindings): Promise<Response> {
    const read = async (path: string) =>
      new Uint8Array(await (await ASSETS.fetch(`http://assets${path}`)).arrayBuffer())
    const commonOf = async (name: string) => openCommon(name, await read(commonPath(name)))
    engine ??= createEngine(await openSnapshot(await read('/snapshot.bin'), commonOf))
    const { question }: { question: string } = await request.json()
    return Response.json(engine.decide({ question }).kind)
  },
}
