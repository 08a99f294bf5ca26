import type { FastifyInstance } from 'fastify'
import { writeEvent } from '../../protocol/index.ts'
import type { RoomRequest } from './access.ts'
import { Refusal } from './refusal.ts'
import type { RoomParts } from './room-parts.ts'
import { openStream } from './stream.ts'

/** The stream of a room's changes, for whoever leads or has a seat. */
export function registerEventsRoute(app: FastifyInstance, { access, hub }: RoomParts): void {
  app.get('/rooms/:code/events', { exposeHeadRoute: false }, async (request: RoomRequest, reply) => {
    const { room, who } = await access.enter(request)
    if (who.role === 'nobody') throw new Refusal('no-seat')
    reply.hijack()
    const stream = openStream(reply.raw, reply.getHeaders())
    try {
      if (!(await hub.join(room.code, who, stream))) stream.end(writeEvent('ended', {}))
    } catch (error) {
      request.log.error(error)
      stream.end()
    }
  })
}
