export type Stroke = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** What keys do, by the keys typed one after the other: "/", "j", "g r". */
export type Bindings = ReadonlyMap<string, () => void>

/** Milliseconds within which the second key of two counts as following the first. */
export const patience = 1200

/** Follows keys and says which binding they complete. */
export class KeySequence {
  private first = ''
  private at = 0

  constructor(private readonly isBound: (keys: string) => boolean, private readonly isBegun: (key: string) => boolean) {}

  /** The keys of the binding that this key completes, or null. */
  press(stroke: Stroke, now: number): string | null {
    if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.key.length > 1 && stroke.key !== 'Enter') return null
    const pair = this.first && now - this.at <= patience ? `${this.first} ${stroke.key}` : ''
    this.first = ''
    if (pair && this.isBound(pair)) return pair
    if (this.isBegun(stroke.key)) {
      this.first = stroke.key
      this.at = now
    }
    return this.isBound(stroke.key) ? stroke.key : null
  }
}
