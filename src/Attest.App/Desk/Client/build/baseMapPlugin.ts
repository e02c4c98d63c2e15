import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import type { Topology } from 'topojson-specification'
import { borderLines, countryPolygons } from './baseMap'
import { countryLabels } from './labels'

const moduleName = 'virtual:base-map'

// Natural Earth (public domain) as world-atlas packs it. Kept as files of their own so that a page need not parse them as script.
export function baseMap(): Plugin {
  let isServing = false
  return {
    name: 'base-map',
    configResolved(config) { isServing = config.command === 'serve' },
    resolveId: (id) => id === moduleName ? '\0' + moduleName : undefined,
    load(id) {
      if (id !== '\0' + moduleName) return undefined
      if (isServing) return 'export const land = "", borders = "", labels = ""'
      const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
      const world = JSON.parse(readFileSync(file, 'utf8')) as Topology
      const emit = (name: string, data: unknown) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${name}.json`, source: JSON.stringify(data) })}`
      return [
        `export const land = ${emit('land', countryPolygons(world))}`,
        `export const borders = ${emit('borders', borderLines(world))}`,
        `export const labels = ${emit('country-labels', countryLabels(world))}`,
      ].join('\n')
    },
  }
}
