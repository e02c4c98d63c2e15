import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { borders, labels, land } from 'virtual:base-map'
import type { MapColours } from './colours'
import { clusterMaxZoom, siteLayers } from './siteLayers'

// Of a tile's 512: as much as the widest line needs. What lies beyond the edge is drawn by each tile anew, and in every frame.
const overlap = 8

export type Tiles = { address: string; attribution: string }

/** The map: Natural Earth, or a server's tiles over it, and the sites on top. */
export function styleOf(colours: MapColours, sites: string, tiles: Tiles | null): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land, buffer: overlap, attribution: 'Natural Earth' },
      borders: { type: 'geojson', data: borders, buffer: overlap },
      labels: { type: 'geojson', data: labels },
      ...(tiles ? { tiles: tileSource(tiles) } : {}),
      sites: { type: 'geojson', data: sites, cluster: true, clusterMaxZoom, clusterRadius: 42 },
    },
    layers: [...baseLayers(colours, tiles !== null), ...siteLayers(colours)],
  }
}

function tileSource(tiles: Tiles): SourceSpecification {
  return { type: 'raster', tiles: [tiles.address], tileSize: 256, ...(tiles.attribution ? { attribution: tiles.attribution } : {}) }
}

function baseLayers(colours: MapColours, hasTiles: boolean): LayerSpecification[] {
  const tiles: LayerSpecification[] = hasTiles ? [{ id: 'tiles', type: 'raster', source: 'tiles' }] : []
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land, 'fill-outline-color': colours.coast } },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colours.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 8, 1.4] } },
    ...tiles,
    ...(hasTiles ? [] : [countryNames(colours)]),
  ]
}

function countryNames(colours: MapColours): LayerSpecification {
  return {
    id: 'country-names', type: 'symbol', source: 'labels',
    // A small country's name waits until there is room for it.
    filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 2, 1, 3, 2, 4, 3, 5, 4]],
    layout: {
      'text-field': ['get', 'name'], 'text-max-width': 7, 'text-letter-spacing': 0.06,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 6, 15],
    },
    paint: { 'text-color': colours.label, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
  }
}
