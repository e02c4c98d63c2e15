import { type GradeName, grades } from './grades'

/** The page's colours; the map draws with what the style sheet says, so that both are light or dark together. */
export type MapColours = {
  sea: string; land: string; border: string; coast: string; label: string; halo: string
  cluster: string; clusterText: string; ring: string; grade: Record<GradeName, string>
}

export function coloursOf(element: Element): MapColours {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#888888'
  return {
    sea: colour('map-sea'), land: colour('map-land'), border: colour('map-border'), coast: colour('map-coast'),
    label: colour('map-label'), halo: colour('map-halo'), cluster: colour('map-cluster'), clusterText: colour('map-cluster-text'),
    ring: colour('map-ring'), grade: Object.fromEntries(grades.map((grade) => [grade, colour(grade)])) as Record<GradeName, string>,
  }
}
