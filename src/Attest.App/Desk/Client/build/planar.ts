import { geoEquirectangular, geoPath, type GeoPermissibleObjects } from 'd3-geo'

export type Point = [number, number]

// Degrees on a plane: the projection cuts at the antimeridian what the atlas draws across it (a false slab otherwise
// covers the north), and precision 0 keeps it from adding points.
const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0)

/** Rings or lines of a shape in degrees, longitude first, cut at the antimeridian. */
export function cutAtAntimeridian(shape: GeoPermissibleObjects): Point[][] {
  const lines: Point[][] = []
  let line: Point[] = []
  const context = {
    moveTo(x: number, y: number) { line = [rounded(x, y)]; lines.push(line) },
    lineTo(x: number, y: number) { push(line, rounded(x, y)) },
    closePath() { if (line[0]) line.push([...line[0]]) },
    beginPath() {},
    arc() {},
  }
  geoPath(degrees, context)(shape)
  return lines.filter((points) => points.length > 1)
}

// A hundredth of a degree is about a kilometre: finer than the atlas is drawn.
function rounded(x: number, y: number): Point {
  return [Math.round(x * 100) / 100, Math.round(-y * 100) / 100]
}

function push(line: Point[], point: Point): void {
  const last = line.at(-1)
  if (last && last[0] === point[0] && last[1] === point[1]) return
  line.push(point)
}
