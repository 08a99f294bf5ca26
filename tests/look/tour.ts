import type { Page } from '@playwright/test'

/** The screens on which everything is looked at, in CSS pixels. */
export const SIZES = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  wall: { width: 1920, height: 1080 },
} as const

/** One of the screens. */
export type SizeName = keyof typeof SIZES

/** How the pages are looked at: every language, the two made-up ones among them, by day and by night. */
export const LOOKS = ['en', 'fr', 'en-XA', 'ar-XB'].flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
)

/** A state worth a picture, and how it is reached from the one before. */
export interface Stop {
  readonly name: string
  reach(page: Page): Promise<void>
}

/** A walk through a part of the product. A stop that scrolls is photographed whole. */
export interface Tour {
  readonly name: string
  readonly start: string
  readonly stops: readonly Stop[]
}
