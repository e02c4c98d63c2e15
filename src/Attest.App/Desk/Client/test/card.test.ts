import { expect, test } from 'vitest'
import { type Card, factsOf, type SiteProperties } from '../src/map/card'
import { endWords, outcomeWords } from '../src/events/outcome'
import { namesOf } from '../src/events/names'
import { grades, outlines } from '../src/map/grades'

const site: SiteProperties = { incident: 'i-c-1', place: 'Dorvan', grade: 'fair', size: 20 }
const card: Card = { incident: 'i-c-1', title: 'Strike on Dorvan', when: '2031-05-04', grade: 'fair', gradeWords: 'fair', killed: '12–20 civilians killed', origins: '3 origins' }

test('a_site_tells_its_facts_in_a_line', () => {
  expect(factsOf(card, site)).toBe('Dorvan · 2031-05-04 · 12–20 civilians killed · fair · 3 origins')
})

test('a_site_known_only_by_its_province_says_so', () => {
  expect(factsOf({ ...card, killed: null, origins: '1 origin' }, { ...site, place: 'Kesh province', coarse: true }))
    .toBe('somewhere in Kesh province · 2031-05-04 · fair · 1 origin')
})

test('many_files_are_told_in_short', () => {
  expect(namesOf(['a', 'b'])).toBe('a, b')
  expect(namesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more')
})

test('each_grade_has_a_shape_of_its_own', () => {
  expect(new Set(grades.map((grade) => outlines[grade].path)).size).toBe(grades.length)
})

test('an_outcome_is_told_as_the_server_tells_it', () => {
  const outcome = { number: 0, name: 'a.txt', status: 'read', report: 'r-1', reason: null }
  expect(outcomeWords(outcome)).toBe('read')
  expect(outcomeWords({ ...outcome, status: 'known' })).toBe('there already; nothing changed')
  expect(outcomeWords({ ...outcome, status: 'refused', report: null, reason: 'the file is empty' })).toBe('refused: the file is empty')
})

test('an_ending_counts_and_says_what_is_left', () => {
  const end = { read: 1, known: 2, refused: 0, claims: 5, problem: null, isFresh: true }
  expect(endWords(end)).toBe('Done: 1 report read with 5 claims, 2 there already, 0 refused.')
  expect(endWords({ ...end, isFresh: false })).toContain('still being worked out')
  expect(endWords({ ...end, problem: 'The register cannot be written to.' })).toBe('The register cannot be written to.')
})
