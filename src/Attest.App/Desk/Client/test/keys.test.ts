import { expect, test } from 'vitest'
import { KeySequence, patience } from '../src/shortcuts/keys'
import { nextIndex } from '../src/list/list'
import { actionKeys } from '../src/review/review'

const bound = ['/', 'j', 'g r', 'g q', 'r']
const sequence = () => new KeySequence((keys) => bound.includes(keys), (key) => bound.some((keys) => keys.startsWith(`${key} `)))
const stroke = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('one_key_is_enough_where_it_stands_alone', () => {
  expect(sequence().press(stroke('/'), 0)).toBe('/')
  expect(sequence().press(stroke('y'), 0)).toBeNull()
})

test('two_keys_in_time_are_one_binding', () => {
  const keys = sequence()
  expect(keys.press(stroke('g'), 0)).toBeNull()
  expect(keys.press(stroke('r'), patience)).toBe('g r')
  expect(keys.press(stroke('r'), patience + 1)).toBe('r')
})

test('a_second_key_that_comes_late_stands_alone', () => {
  const keys = sequence()
  keys.press(stroke('g'), 0)
  expect(keys.press(stroke('r'), patience + 1)).toBe('r')
})

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('keys of the browser stay its own: %s', (held) => {
  expect(sequence().press(stroke('j', { [held]: true }), 0)).toBeNull()
})

test('keys_with_names_do_nothing', () => {
  expect(sequence().press(stroke('ArrowDown'), 0)).toBeNull()
})

test.each([[-1, 1, 3, 0], [-1, -1, 3, 2], [0, 1, 3, 1], [2, 1, 3, 2], [0, -1, 3, 0]] as const)(
  'a step from %d by %d of %d leads to %d', (at, by, count, expected) => { expect(nextIndex(at, by, count)).toBe(expected) })

test('no_two_actions_of_the_review_share_a_key', () => {
  expect(new Set(Object.values(actionKeys)).size).toBe(Object.keys(actionKeys).length)
})
