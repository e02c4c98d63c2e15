import { expect, test } from 'vitest'
import { areaText, boundsOf, readView } from '../src/map/bounds'

test.each([
  ['30.1,28.5,42,37', [30.1, 28.5, 42, 37]],
  [' 30 , 28 , 42 , 37 ', [30, 28, 42, 37]],
  ['170,-20,-170,-10', [170, -20, -170, -10]],
  ['30,40,42,37', null], ['1,2,3', null], ['a,b,c,d', null], ['', null], [',,,', null], ['1,2,3,95', null], ['1,2,3,Infinity', null],
])('"%s" is read as %j', (text, expected) => {
  expect(boundsOf(text)).toEqual(expected)
})

test.each([
  [[30.123, 28.456, 42.001, 37.999], '30.12,28.46,42,38'],
  [[-400, -95, 400, 95], '-180,-90,180,90'],
  [[170, -20, 190, -10], '170,-20,-170,-10'],
  [[530, -20, 535, 95], '170,-20,175,90'],
] as const)('%j stands in an address as %s', (bounds, expected) => {
  expect(areaText([...bounds])).toBe(expected)
})

test('the_area_in_the_address_comes_before_that_of_the_sites', () => {
  expect(readView('http://desk.test/?bbox=1,2,3,4', '5,6,7,8')).toEqual([1, 2, 3, 4])
  expect(readView('http://desk.test/?bbox=wrong', '5,6,7,8')).toEqual([5, 6, 7, 8])
  expect(readView('http://desk.test/', undefined)).toBeNull()
})
