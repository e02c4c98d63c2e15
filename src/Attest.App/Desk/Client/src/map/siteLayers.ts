import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapColours } from './colours'

/** Zoom up to which sites that lie close together are drawn as one. */
export const clusterMaxZoom = 9

const isCluster: FilterSpecification = ['has', 'point_count']
const isSite: ExpressionSpecification = ['!', ['has', 'point_count']]

/** Area goes with the widest figure an origin supports; no figure, or none killed, is the smallest. */
const scale: ExpressionSpecification = ['interpolate', ['linear'], ['sqrt', ['coalesce', ['get', 'size'], 0]], 0, 0.62, 5, 0.95, 15, 1.45, 40, 2.1]

/** No incident has this id: nothing is picked out. */
export const nobody = ''

export const pickedFilter = (incident: string): FilterSpecification => ['==', ['get', 'incident'], incident]

export function siteLayers(colours: MapColours): LayerSpecification[] {
  return [
    { id: 'coarse', type: 'circle', source: 'sites', filter: ['all', isSite, ['==', ['get', 'coarse'], true]], paint: {
      'circle-radius': ['interpolate', ['exponential', 1.6], ['zoom'], 2, 10, 8, 42], 'circle-color': colours.cluster, 'circle-opacity': 0.1,
      'circle-stroke-color': colours.cluster, 'circle-stroke-width': 1, 'circle-stroke-opacity': 0.35,
    } },
    { id: 'clusters', type: 'circle', source: 'sites', filter: isCluster, paint: {
      'circle-color': colours.cluster, 'circle-opacity': 0.86, 'circle-stroke-color': colours.halo, 'circle-stroke-width': 1.5,
      'circle-radius': ['step', ['get', 'point_count'], 12, 10, 15, 100, 19, 1000, 24],
    } },
    { id: 'cluster-counts', type: 'symbol', source: 'sites', filter: isCluster,
      layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 12, 'text-allow-overlap': true },
      paint: { 'text-color': colours.clusterText } },
    { id: 'picked', type: 'circle', source: 'sites', filter: pickedFilter(nobody), paint: {
      'circle-radius': 19, 'circle-color': 'transparent', 'circle-stroke-color': colours.ring, 'circle-stroke-width': 3,
    } },
    { id: 'sites', type: 'symbol', source: 'sites', filter: isSite, layout: {
      'icon-image': ['concat', 'grade-', ['get', 'grade']], 'icon-size': scale, 'icon-allow-overlap': true,
      // The widest figure lies at the bottom, so that it hides no other.
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'size'], 0]],
    } },
    { id: 'site-names', type: 'symbol', source: 'sites', filter: isSite, minzoom: 4, layout: {
      'text-field': ['get', 'place'], 'text-size': 12, 'text-offset': [0, 1.2], 'text-anchor': 'top', 'text-optional': true, 'text-max-width': 9,
    }, paint: { 'text-color': colours.label, 'text-halo-color': colours.land, 'text-halo-width': 1.4 } },
  ]
}
