declare module 'virtual:base-map' {
  /** Addresses of GeoJSON files. */
  export const land: string
  export const borders: string
  export const labels: string
}
