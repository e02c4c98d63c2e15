import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo'
import type { Topology } from 'topojson-specification'
import type { FeatureCollection, Point, Polygon } from 'geojson'
import { countries, partsOf, type CountryShape } from './baseMap'

/** Rank: 0 for the largest countries, labelled first; 4 for the smallest. */
export type CountryLabel = { name: string; rank: number }

const steradianSteps = [0.05, 0.012, 0.003, 0.0005]
const gridSteps = 12

/** One point a country, on its largest part: labelled shapes of many parts would repeat the name. */
export function countryLabels(world: Topology): FeatureCollection<Point, CountryLabel> {
  return { type: 'FeatureCollection', features: countries(world).map((country) => ({
    type: 'Feature',
    properties: { name: country.properties.name, rank: rankOf(geoArea(country)) },
    geometry: { type: 'Point', coordinates: pointOn(largestPart(country)).map((degrees) => Math.round(degrees * 100) / 100) },
  })) }
}

export function rankOf(steradians: number): number {
  const step = steradianSteps.findIndex((least) => steradians >= least)
  return step < 0 ? steradianSteps.length : step
}

function largestPart(country: CountryShape): Polygon {
  return partsOf(country).map((part) => ({ part, area: geoArea(part) })).reduce((a, b) => b.area > a.area ? b : a).part
}

// A bent country's centre lies outside it: then the point of a grid within that is nearest the centre.
function pointOn(part: Polygon): [number, number] {
  const centre = geoCentroid(part)
  if (geoContains(part, centre)) return centre
  const [[west, south], [east, north]] = geoBounds(part)
  const candidates: [number, number][] = []
  for (let row = 1; row < gridSteps; row++)
    for (let column = 1; column < gridSteps; column++)
      candidates.push([west + (east - west) * column / gridSteps, south + (north - south) * row / gridSteps])
  const within = candidates.filter((point) => geoContains(part, point))
  const distance = ([x, y]: [number, number]) => (x - centre[0]) ** 2 + (y - centre[1]) ** 2
  return within.reduce((best, point) => distance(point) < distance(best) ? point : best, within[0] ?? centre)
}
