import { expect, test } from 'vitest'
import { statesOf } from '../src/incident/asOf'

test('days_come_in_their_order_and_all_that_is_known_last', () => {
  const states = statesOf([{ words: '2031-05-04', address: 'http://desk/incidents/i-c-1?as-of=2031-05-04#known' }], 'http://desk/incidents/i-c-1?as-of=2031-05-05#known')

  expect(states).toEqual([
    { words: '2031-05-04', address: 'http://desk/incidents/i-c-1?as-of=2031-05-04#as-of-day' },
    { words: 'all that is known', address: 'http://desk/incidents/i-c-1#as-of-day' },
  ])
})
