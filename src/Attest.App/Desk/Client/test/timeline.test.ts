import { expect, test } from 'vitest'
import { type Bar, dayCount, rangeBetween, rangeWords } from '../src/timeline/range'

const bars: Bar[] = [
  { from: '2031-05-01', to: '2031-05-07', left: 0, right: 10 },
  { from: '2031-05-08', to: '2031-05-14', left: 10, right: 20 },
  { from: '2031-05-15', to: '2031-05-21', left: 20, right: 30 },
]

test.each([
  [2, 3, '2031-05-01', '2031-05-07'],
  [5, 15, '2031-05-01', '2031-05-14'],
  [25, 12, '2031-05-08', '2031-05-21'],
  [-50, 500, '2031-05-01', '2031-05-21'],
])('from %d to %d on the axis is %s to %s', (a, b, from, to) => {
  expect(rangeBetween(bars, a, b)).toEqual({ from, to })
})

test.each([[40, 50], [-20, -3]])('beside the bars there are no days', (a, b) => {
  expect(rangeBetween(bars, a, b)).toBeNull()
})

test('both_ends_are_counted', () => {
  expect(dayCount({ from: '2031-05-01', to: '2031-05-01' })).toBe(1)
  expect(dayCount({ from: '2031-02-27', to: '2031-03-02' })).toBe(4)
})

test('a_range_is_told_in_words', () => {
  expect(rangeWords({ from: '2031-05-04', to: '2031-05-04' })).toBe('4 May 2031')
  expect(rangeWords({ from: '2031-05-04', to: '2031-05-07' })).toBe('4 May 2031 to 7 May 2031, 4 days')
})
