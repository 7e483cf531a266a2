import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import * as z from 'zod/mini'
import { asNewIsolate } from '../../worker/per-isolate.ts'

// Files share an isolate, as a new one for each would take longer than its tests do. Each begins with nothing stored, remembered or mocked.
const testEnv = env as Env & { MIGRATIONS: Parameters<typeof applyD1Migrations>[1] }
vi.useRealTimers()
vi.unstubAllGlobals()
vi.restoreAllMocks()
z.config({ localeError: undefined }) // a test that loads all of zod sets it
asNewIsolate()
await reset()
await applyD1Migrations(testEnv.DB, testEnv.MIGRATIONS)
