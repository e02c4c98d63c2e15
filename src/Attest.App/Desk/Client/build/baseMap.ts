import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { cutAtAntimeridian, type Point } from './planar'

export type CountryShape = Feature<Polygon | MultiPolygon, { name: string }>

const countriesOf = (world: Topology) => world.objects['countries'] as GeometryCollection<{ name: string }>

/** Countries as the atlas has them: on the sphere, uncut. */
export function countries(world: Topology): CountryShape[] {
  return (feature(world, countriesOf(world)) as FeatureCollection<Polygon | MultiPolygon, { name: string }>).features
}

/** Land, one shape a country. */
export function countryPolygons(world: Topology): FeatureCollection<MultiPolygon, { name: string }> {
  const features = countries(world).map((country) => ({
    type: 'Feature' as const,
    properties: { name: country.properties.name },
    geometry: { type: 'MultiPolygon' as const, coordinates: partsOf(country).flatMap(polygonsOf) },
  }))
  return { type: 'FeatureCollection', features: features.filter((country) => country.geometry.coordinates.length > 0) }
}

/** Lines between two countries; coasts are not among them. */
export function borderLines(world: Topology): FeatureCollection<MultiLineString> {
  const inner = mesh(world, countriesOf(world), (a, b) => a !== b)
  const coordinates: Position[][] = cutAtAntimeridian(inner)
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }] }
}

/** The polygons of a country, each for itself. */
export function partsOf(country: CountryShape): Polygon[] {
  const { geometry } = country
  if (geometry.type === 'Polygon') return [geometry]
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

// Cutting one polygon may give several outer rings (Fiji, Chukotka) and its holes: a hole lies in one of them.
function polygonsOf(part: Polygon): Point[][][] {
  const rings = cutAtAntimeridian(part).filter((ring) => ring.length > 3)
  // d3 draws outer rings clockwise; GeoJSON wants them counter-clockwise.
  const outer = rings.filter((ring) => signedArea(ring) < 0).map((ring) => [ring.toReversed()])
  for (const hole of rings.filter((ring) => signedArea(ring) > 0))
    outer.find(([ring]) => contains(ring!, hole[0]!))?.push(hole.toReversed())
  return outer
}

/** Twice the area, positive for rings that run counter-clockwise as longitude and latitude are drawn. */
export function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
}

/** True when the point lies in the ring (even-odd). */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[at]!, [bx, by] = ring[before]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
