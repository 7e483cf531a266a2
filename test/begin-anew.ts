import { vi } from 'vitest'
import * as z from 'zod/mini'
import { asNewIsolate } from '../worker/per-isolate.ts'

// Files share a runtime, as a new one for each would take longer than its tests do. Each begins with nothing remembered or mocked.
vi.useRealTimers()
vi.unstubAllGlobals()
vi.restoreAllMocks()
z.config({ localeError: undefined }) // a test that loads all of zod sets it
asNewIsolate()
