import { DEFAULT_ACCENT, type EmbedSettings, PLACES } from './embed-settings.ts'
import type { WidgetFiles } from './widget-files.ts'

/** What a webmaster copies: the tag, and lines for the page's own style sheet where a colour was chosen. */
export interface TagText {
  html: string
  css: string | undefined
}

/** The tag for these settings. Every value is one of ours, or was read as an id or a colour, so none can leave its quotes.
 * @param origin - Where this deployment is reached. @param ask - Words of the link that shows until the script has come. */
export function tagText(settings: EmbedSettings, files: WidgetFiles, origin: string, ask: string): TagText {
  const html =
    settings.form === 'inline' ? inlineTag(settings, files, origin, ask) : floatingTag(settings, files, origin)
  const css = settings.accent === DEFAULT_ACCENT ? undefined : `one-stop {\n  --one-stop-accent: ${settings.accent};\n}`
  return { html, css }
}

function floatingTag(settings: EmbedSettings, files: WidgetFiles, origin: string): string {
  const { agency, language, place } = settings
  const data = [
    `data-agency="${agency}"`,
    ...(language ? [`data-language="${language}"`] : []),
    ...(place === PLACES[0] ? [] : [`data-position="${place}"`]),
  ]
  return `<script ${[source(settings, files, origin), ...data, ...proof(settings, files), 'async'].join('\n  ')}></script>`
}

/** The link inside stands there before the script comes, without JavaScript, and when all fails. */
function inlineTag(settings: EmbedSettings, files: WidgetFiles, origin: string, ask: string): string {
  const { agency, language } = settings
  const attributes = [`agency="${agency}"`, ...(language ? [`language="${language}"`] : []), 'inline'].join(' ')
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
