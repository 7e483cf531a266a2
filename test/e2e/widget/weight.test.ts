import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWidgetServer, type WidgetServer } from '../testing/widget-server.ts'

let widget: WidgetServer

beforeAll(async () => {
  widget = await startWidgetServer()
})

afterAll(() => widget?.stop())

describe('the built widget', () => {
  it('weighs at most 3 KB before it is opened, and 19 KB with the panel, Lit included', () => {
    const bytes = (start: string) => {
      const file = widget.files.find(({ name }) => name.startsWith(start))
      return brotliCompressSync(file?.bytes ?? new Uint8Array()).length
    }
    expect(bytes('one-stop.js')).toBeLessThanOrEqual(3 * 1024)
    expect(bytes('one-stop.js') + bytes('widget/panel-')).toBeLessThanOrEqual(19 * 1024)
  })
})
