import type { CDPSession, Page } from '@playwright/test'

/** What the screen showed at a moment: the light of each of 16 fields, from 0 to 1. */
export interface Moment {
  /** Seconds. */
  readonly at: number
  readonly fields: readonly number[]
}

/** Records what a page shows; `stop` hands over the moments. Chromium only. */
export async function recordLight(page: Page, session: CDPSession): Promise<{ stop(): Promise<Moment[]> }> {
  const frames: { at: number; data: string }[] = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp ?? 0, data })
    void session.send('Page.screencastFrameAck', { sessionId })
  })
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 320, maxHeight: 180 })
  return {
    async stop() {
      await session.send('Page.stopScreencast')
      const moments: Moment[] = []
      for (const { at, data } of frames) moments.push({ at, fields: await page.evaluate(lightOf, data) })
      return moments
    },
  }
}

/** The relative luminance (WCAG) of each field of a picture, four by four. */
async function lightOf(data: string): Promise<number[]> {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
  const context = new OffscreenCanvas(4, 4).getContext('2d')
  if (!context) return []
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, 4, 4)
  const { data: pixels } = context.getImageData(0, 0, 4, 4)
  const part = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return Array.from({ length: 16 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = [...pixels.slice(4 * at, 4 * at + 3)].map((value) =>
      part(value / 255),
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  })
}

/**
 * The most flashes in any second of any field: pairs of opposing changes of a tenth of the light or more, the
 * darker of which is below 0.8 (WCAG 2.3.1).
 */
export function mostFlashes(moments: readonly Moment[]): number {
  const fields = Array.from({ length: 16 }, (_, field) => changesOf(moments, field))
  const counts = fields.flatMap((changes) =>
    changes.map((from) => changes.filter((at) => at >= from && at < from + 1).length / 2),
  )
  return Math.floor(Math.max(0, ...counts))
}

/** When a field turned from getting lighter to getting darker or back, by enough to be seen. */
function changesOf(moments: readonly Moment[], field: number): number[] {
  const changes: number[] = []
  let turned = moments[0]?.fields[field] ?? 0
  let direction = 0
  for (const { at, fields } of moments) {
    const light = fields[field] ?? 0
    const next = Math.sign(light - turned)
    if (next === direction || next === 0) {
      if (next !== 0) turned = light
    } else if (Math.abs(light - turned) >= 0.1 && Math.min(light, turned) < 0.8) {
      changes.push(at)
      turned = light
      direction = next
    }
  }
  return changes
}
