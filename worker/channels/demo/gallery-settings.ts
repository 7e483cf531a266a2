import { LANGUAGES, type Language } from '../../contract/index.ts'

export const THEMES = ['light', 'dark', 'reader'] as const
/** Frames: a phone, the narrowest that must work, a desktop. Sizes are in gallery.css. */
export const WIDTHS = ['phone', 'narrow', 'desktop'] as const

/** How the gallery shows every state. */
export interface GallerySettings {
  language: Language
  theme: (typeof THEMES)[number]
  width: (typeof WIDTHS)[number]
}

/** Settings of the page's address; what it does not name, or names wrongly, is the first. */
export function readGallery(query: Record<string, string>): GallerySettings {
  return {
    language: LANGUAGES.find((language) => language === query.language) ?? 'en',
    theme: THEMES.find((theme) => theme === query.theme) ?? 'light',
    width: WIDTHS.find((width) => width === query.width) ?? 'phone',
  }
}

/** The same settings, some of them changed, as a query. */
export function galleryQuery(settings: GallerySettings, changes: Partial<GallerySettings> = {}): string {
  return new URLSearchParams({ ...settings, ...changes }).toString()
}
