import { DEFAULT_ACCENT, DEFAULT_OFFSET, type EmbedSettings, PLACES, THEMES } from './embed-settings.ts'
import { TEXTS } from './kept-accent.ts'
import type { WidgetFiles } from './widget-files.ts'

/** What a webmaster copies: the tag, and lines for the page's own style sheet where something was chosen that stands there. */
export interface TagText {
  html: string
  css: string | undefined
}

/** The tag for these settings. Every value is one of ours, or was read as an id, a colour or a number, so none can leave its quotes.
 * @param origin - Where this deployment is reached. @param ask - Words of the link that shows until the script has come. */
export function tagText(settings: EmbedSettings, files: WidgetFiles, origin: string, ask: string): TagText {
  const html =
    settings.form === 'inline' ? inlineTag(settings, files, origin, ask) : floatingTag(settings, files, origin)
  const lines = propertyLines(settings)
  return { html, css: lines.length ? `one-stop {\n${lines.map((line) => `  ${line}\n`).join('')}}` : undefined }
}

/** Attributes of the element, by name; what is the widget's own default is left out. */
export function elementAttributes(settings: EmbedSettings): [name: string, value: string][] {
  const { agency, language, text, theme, place, form } = settings
  const all: [string, string | undefined][] = [
    ['agency', agency],
    ['language', language],
    ['position', form === 'inline' || place === PLACES[0] ? undefined : place],
    ['text', text === TEXTS[0] ? undefined : text],
    ['theme', theme === THEMES[0] ? undefined : theme],
  ]
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

/** Properties of the element that differ from the widget's own, as lines of a style sheet. */
export function propertyLines({ accent, bottom, side, form }: EmbedSettings): string[] {
  const floats = form === 'floating'
  return [
    ...(accent === DEFAULT_ACCENT ? [] : [`--one-stop-accent: ${accent};`]),
    ...(floats && bottom !== DEFAULT_OFFSET ? [`--one-stop-offset-bottom: ${bottom}px;`] : []),
    ...(floats && side !== DEFAULT_OFFSET ? [`--one-stop-offset-side: ${side}px;`] : []),
  ]
}

function floatingTag(settings: EmbedSettings, files: WidgetFiles, origin: string): string {
  const data = elementAttributes(settings).map(([name, value]) => `data-${name}="${value}"`)
  return `<script ${[source(settings, files, origin), ...data, ...proof(settings, files), 'async'].join('\n  ')}></script>`
}

/** The link inside stands there before the script comes, without JavaScript, and when all fails. */
function inlineTag(settings: EmbedSettings, files: WidgetFiles, origin: string, ask: string): string {
  const { agency, language } = settings
  const attributes = [...elementAttributes(settings).map(([name, value]) => `${name}="${value}"`), 'inline'].join(' ')
  const link = `${origin}/ask?agency=${agency}${language ? `&amp;language=${language}` : ''}`
  const script = [source(settings, files, origin), ...proof(settings, files), 'async'].join('\n  ')
  return `<one-stop ${attributes}>\n  <a href="${link}">${ask}</a>\n</one-stop>\n<script ${script}></script>`
}

function source({ release }: EmbedSettings, files: WidgetFiles, origin: string): string {
  return `src="${origin}${files[release].path}"`
}

/** The moving file has no fixed hash: with one, the next release would not load. */
function proof({ release }: EmbedSettings, { pinned }: WidgetFiles): string[] {
  return release === 'pinned' ? [`integrity="${pinned.integrity}"`, 'crossorigin="anonymous"'] : []
}
