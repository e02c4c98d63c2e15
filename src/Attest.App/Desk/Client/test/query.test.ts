import { expect, test } from 'vitest'
import { addressOfForm, withParameters } from '../src/page/query'

test('a_changed_view_keeps_the_other_filters_and_starts_at_its_first_page', () => {
  expect(withParameters('http://desk.test/?actor=Army&from=2031-01-01&cursor=abc', { from: '2031-05-04', to: '2031-05-07' }))
    .toBe('http://desk.test/?actor=Army&from=2031-05-04&to=2031-05-07')
})

test('null_and_nothing_take_a_filter_out', () => {
  expect(withParameters('http://desk.test/?from=2031-01-01&to=2031-02-01&q=x', { from: null, to: '' })).toBe('http://desk.test/?q=x')
})

test('words_in_a_filter_cannot_become_other_filters', () => {
  expect(withParameters('http://desk.test/', { place: 'A&grade=fair#x' })).toBe('http://desk.test/?place=A%26grade%3Dfair%23x')
})

test('fields_left_empty_are_left_out_and_many_choices_stay', () => {
  expect(addressOfForm('http://desk.test/?old=1', [['q', ' market '], ['place', '  '], ['grade', 'fair'], ['grade', 'weak']]))
    .toBe('http://desk.test/?q=market&grade=fair&grade=weak')
})
