import { type Channel, openChannel } from '../../platform/channel.ts'

/** Between the desk of a lesson and its walls. */
export function openLessonChannel(code: string): Channel {
  return openChannel(`lesson ${code}`)
}
