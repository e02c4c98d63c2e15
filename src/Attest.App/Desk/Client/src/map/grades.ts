/** Grades as the register names them, best supported first; each has its own shape beside its colour. */
export const grades = ['confirmed', 'fair', 'weak', 'contested', 'discounted', 'none'] as const
export type GradeName = typeof grades[number]

/** Outlines on a field of 24 by 24, as the legend of the page draws them too. */
export const outlines: Readonly<Record<GradeName, { path: string; isOpen?: true }>> = {
  confirmed: { path: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z' },
  fair: { path: 'M12 2.5L21.5 12L12 21.5L2.5 12z' },
  weak: { path: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z', isOpen: true },
  contested: { path: 'M12 3L22 20H2z' },
  discounted: { path: 'M6 3L12 9L18 3L21 6L15 12L21 18L18 21L12 15L6 21L3 18L9 12L3 6z' },
  none: { path: 'M5 5H19V19H5z', isOpen: true },
}
