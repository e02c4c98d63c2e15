/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number]

/** "30.1,28.5,42,37"; null for anything else. */
export function boundsOf(text: string | null | undefined): Bounds | null {
  const numbers = (text ?? '').split(',').map((part) => part.trim() === '' ? NaN : Number(part))
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return null
  const [west, south, east, north] = numbers as Bounds
  return Math.abs(south) <= 90 && Math.abs(north) <= 90 && south <= north && west >= -360 && east <= 360 ? [west, south, east, north] : null
}

/** What the map shows first: the area in the address, else that of the sites. */
export function readView(address: string, sites: string | undefined): Bounds | null {
  return boundsOf(new URL(address).searchParams.get('bbox')) ?? boundsOf(sites)
}

/** As it stands in an address: hundredths of a degree, longitudes brought back to the world's one turn. */
export function areaText([west, south, east, north]: Bounds): string {
  const [left, right] = east - west >= 360 ? [-180, 180] : [wrapped(west), wrapped(east)]
  return [left, Math.max(-90, south), right, Math.min(90, north)].map(hundredths).join(',')
}

const hundredths = (degrees: number) => String(Math.round(degrees * 100) / 100)

const wrapped = (longitude: number) => longitude >= -180 && longitude <= 180 ? longitude : ((longitude + 180) % 360 + 360) % 360 - 180
