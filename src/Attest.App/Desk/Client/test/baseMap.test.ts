import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { Topology } from 'topojson-specification'
import type { Position } from 'geojson'
import { borderLines, contains, countryPolygons, signedArea } from '../build/baseMap'
import { countryLabels, rankOf } from '../build/labels'
import type { Point } from '../build/planar'

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as Topology
const land = countryPolygons(world)
const ringsOf = (name: string) => land.features.find((country) => country.properties.name === name)!.geometry.coordinates as Point[][][]
const widthOf = (ring: Position[]) => Math.max(...ring.map(([x]) => x!)) - Math.min(...ring.map(([x]) => x!))

describe('the base map', () => {
  test('no_ring_runs_across_the_antimeridian', () => {
    for (const country of land.features.filter(({ properties }) => properties.name !== 'Antarctica'))
      for (const polygon of country.geometry.coordinates) expect(widthOf(polygon[0]!), country.properties.name).toBeLessThan(171)
  })

  test('a_country_on_both_sides_of_it_has_land_on_both', () => {
    const centres = ringsOf('Fiji').map(([ring]) => ring![0]![0])
    expect(centres.some((x) => x < 0)).toBe(true)
    expect(centres.some((x) => x > 0)).toBe(true)
  })

  test('outer_rings_run_counter_clockwise_and_close', () => {
    for (const country of land.features)
      for (const [ring] of country.geometry.coordinates as Point[][][]) {
        expect(signedArea(ring!), country.properties.name).toBeGreaterThan(0)
        expect(ring!.at(-1)).toEqual(ring![0])
      }
  })

  test('an_enclave_is_a_hole_in_the_land_around_it', () => {
    const maseru: Point = [27.9, -29.5]
    const around = ringsOf('South Africa').find(([ring]) => contains(ring!, maseru))!
    expect(around.slice(1).some((hole) => contains(hole, maseru))).toBe(true)
  })

  test('points_lie_in_the_country_that_has_them', () => {
    expect(ringsOf('Chad').some(([ring]) => contains(ring!, [18, 15]))).toBe(true)
    expect(ringsOf('Niger').some(([ring]) => contains(ring!, [18, 15]))).toBe(false)
  })

  test('no_border_runs_across_the_map', () => {
    for (const line of borderLines(world).features[0]!.geometry.coordinates)
      line.slice(1).forEach(([x], index) => expect(Math.abs(x! - line[index]![0]!)).toBeLessThan(15))
  })

  test('every_country_has_one_label_on_its_own_land', () => {
    const labels = countryLabels(world).features
    expect(new Set(labels.map((label) => label.properties.name)).size).toBe(labels.length)
    const off = labels.filter((label) => {
      const rings = land.features.find((country) => country.properties.name === label.properties.name)?.geometry.coordinates as Point[][][] | undefined
      return rings && !rings.some(([ring]) => contains(ring!, label.geometry.coordinates as Point))
    })
    // Islets smaller than what is rounded away may miss theirs.
    expect(off.length).toBeLessThan(6)
  })

  test.each([[0.3, 0], [0.02, 1], [0.004, 2], [0.001, 3], [0, 4]])('an_area_of_%d_steradians_has_rank_%d', (area, rank) => {
    expect(rankOf(area)).toBe(rank)
  })
})
