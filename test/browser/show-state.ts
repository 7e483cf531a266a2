// A page's script for tests that look at states from outside: `window.showState(name)` shows one of the panel's.
import { STATES } from '../../widget/states/states.ts'
import { mount, openedPanel, unmount } from './mount.ts'

async function showState(wanted: string): Promise<void> {
  unmount()
  const panel = await openedPanel(mount())
  await panel.loadDeferred()
  panel.show({ ...STATES.find(({ name }) => name === wanted)?.state })
}

Object.assign(window, { showState })
