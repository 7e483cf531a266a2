declare module '*?raw' {
  const text: string
  export default text
}

/** What Vite reads when a test is built: files by path, here as text. */
interface ImportMeta {
  glob(paths: string[], how: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>
}
