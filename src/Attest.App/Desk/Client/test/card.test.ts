import { expect, test } from 'vitest'
import { factsOf, type SiteProperties } from '../src/map/card'
import { namesOf } from '../src/events/progress'
import { grades, outlines } from '../src/map/grades'

const site: SiteProperties = { incident: 'i-c-1', title: 'Strike on Dorvan', place: 'Dorvan', when: '2031-05-04', grade: 'fair', gradeWords: 'fair', killed: '12–20 civilians killed', size: 20, origins: 3 }

test('a_site_tells_its_facts_in_a_line', () => {
  expect(factsOf(site)).toBe('Dorvan · 2031-05-04 · 12–20 civilians killed · fair · 3 origins')
})

test('a_site_known_only_by_its_province_says_so', () => {
  expect(factsOf({ ...site, place: 'Kesh province', coarse: true, origins: 1, killed: undefined as unknown as string }))
    .toBe('somewhere in Kesh province · 2031-05-04 · fair · 1 origin')
})

test('many_files_are_told_in_short', () => {
  expect(namesOf(['a', 'b'])).toBe('a, b')
  expect(namesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more')
})

test('each_grade_has_a_shape_of_its_own', () => {
  expect(new Set(grades.map((grade) => outlines[grade].path)).size).toBe(grades.length)
})
