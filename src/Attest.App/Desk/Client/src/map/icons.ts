import type { Map } from 'maplibre-gl'
import type { MapColours } from './colours'
import { grades, outlines } from './grades'

const field = 24, drawn = 32, ratio = 2

/** Adds an icon for each grade, or draws it anew in other colours. */
export function putIcons(map: Map, colours: MapColours): void {
  for (const grade of grades) {
    const image = draw(outlines[grade].path, outlines[grade].isOpen ?? false, colours.grade[grade], colours.halo)
    if (!image) continue
    const name = `grade-${grade}`
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: ratio })
  }
}

function draw(path: string, isOpen: boolean, colour: string, halo: string): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = drawn * ratio
  const pen = canvas.getContext('2d')
  if (!pen) return null
  const outline = new Path2D(path)
  const scale = drawn * ratio / (field + 6)
  pen.setTransform(scale, 0, 0, scale, 3 * scale, 3 * scale)
  pen.lineJoin = 'round'
  stroke(pen, outline, halo, isOpen ? 6.5 : 3)
  if (isOpen) stroke(pen, outline, colour, 4)
  else {
    pen.fillStyle = colour
    pen.fill(outline)
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function stroke(pen: CanvasRenderingContext2D, outline: Path2D, colour: string, width: number): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke(outline)
}
