/**
 * From here on the browser reads the host's accent as a colour: what is none becomes the default, not an invisible
 * button.
 */
export function registerAccent() {
  try {
    CSS.registerProperty({ name: '--one-stop-accent', syntax: '<color>', inherits: true, initialValue: '#0b4f8a' })
  } catch {
    // The panel before this one did it, or the browser is too old (Firefox 127): its style has a fallback.
  }
}
