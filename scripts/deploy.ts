// `npm run deploy -- [--yes] [--dry-run] [--content DIR]`: says what it will do, asks, creates what the deployment needs and deploys. It can be
// run again: what there is already is found by name. `--dry-run` builds and checks, without an account.
import { parseArgs } from 'node:util'
import { ask, askForSecrets } from './deploy/ask.ts'
import { createThings } from './deploy/create-things.ts'
import { queuesOf, readWranglerToml, writeDeployConfig } from './deploy/deploy-config.ts'
import { DEPLOYMENT_FILE, type Deployment, readDeployment, secretsOf, writeDeployment } from './deploy/deployment.ts'
import { describePlan, planOf } from './deploy/plan.ts'
import { runWrangler, showWrangler } from './deploy/run-wrangler.ts'
import { upload } from './deploy/upload.ts'
import { exitWith } from './process/exit-with.ts'
import { runStep } from './process/run-step.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    file: { type: 'string', default: DEPLOYMENT_FILE },
    'dry-run': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
})
const build = () => runStep('build', 'node', ['scripts/build.ts', '--content', values.content])

try {
  const deployment = readDeployment(values.file)
  await (values['dry-run'] ? tryOut(deployment) : deploy(deployment))
} catch (error) {
  exitWith(1, error instanceof Error ? error.message : String(error))
}

async function tryOut(deployment: Deployment): Promise<void> {
  const { name } = deployment
  const needed = [`database ${name}`, `key-value namespace ${name}-snapshots`, ...queuesOf(readWranglerToml())]
  console.log(`needs: ${[...needed, ...secretsOf(deployment)].join(', ')}`)
  await build()
  showWrangler(['deploy', '--config', writeDeployConfig(deployment), '--dry-run', '--outdir', '.cache/deploy/out'])
  console.log('nothing was deployed')
}

async function deploy(deployment: Deployment): Promise<void> {
  const plan = planOf(runWrangler, deployment, queuesOf(readWranglerToml()))
  for (const line of describePlan(plan, deployment)) console.log(line)
  if (!values.yes && (await ask('Go on? (yes or no)')) !== 'yes') return console.log('nothing was changed')
  const secrets = await askForSecrets(plan.missingSecrets)
  await build()
  const complete = createThings(runWrangler, plan, deployment)
  writeDeployment(values.file, complete)
  const config = writeDeployConfig(complete)
  showWrangler(['d1', 'migrations', 'apply', 'DB', '--remote', '--config', config])
  upload(config, secrets)
  console.log(`deployed. To bring ${values.content} to its desk: npm run content -- push --remote --yes`)
}
