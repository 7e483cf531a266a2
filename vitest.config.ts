import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** Named here and imported by no other: of what these import a shared runtime runs only the first file's. */
const BEGINNING_ANEW = ['./test/begin-anew.ts']

export default defineConfig({
  test: {
    // By default one processor is left idle, which is half of a small machine.
    maxWorkers: '100%',
    coverage: {
      provider: 'istanbul',
      include: ['worker/**/*.{ts,tsx}'],
      exclude: ['**/*.d.ts', '**/*.test.{ts,tsx}'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage/worker',
    },
    projects: [
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              cf: false,
              // Nobody reads these: what is sent in one file would be carried out in the next. Tests hand messages over themselves.
              queueProducers: { LOG: { queueName: 'unread-log' }, PUBLISH: { queueName: 'unread-publish' } },
              bindings: { MIGRATIONS: await readD1Migrations('./worker/store/migrations') },
            },
          })),
        ],
        test: {
          name: 'worker',
          isolate: false,
          deps: { optimizer: { ssr: { enabled: true, include: ['@orama/orama'] } } },
          setupFiles: BEGINNING_ANEW.concat('./test/worker/setup.ts'),
          include: ['worker/**/*.test.{ts,tsx}', 'test/worker/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          isolate: false, // an engine over the whole corpus is made once, not for each file
          setupFiles: BEGINNING_ANEW,
          include: ['scripts/**/*.test.ts', 'test/{content,cost,docs,privacy,relevance}/**/*.test.ts'],
          // Thousands of questions, on a machine that others use: how fast they go is for benchmarks.
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          // Browser, Worker and test are three programs on one machine (decision 83). What passed the second time says `(retry x1)`: look at it.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
