// `npm run manifest`: writes custom-elements.json from the element's doc tags.
import { writeFileSync } from 'node:fs'
import { elementManifest } from './manifest/element-manifest.ts'

writeFileSync('custom-elements.json', await elementManifest())
