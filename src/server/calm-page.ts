import type { FastifyReply } from 'fastify'

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not here</title>
<p>There is nothing at this address. <a href="/">Go to the start</a></p>
<p lang="fr">Il n’y a rien à cette adresse. <a href="/">Aller au début</a></p>
</html>
`

/** Answers whatever went wrong with one calm sentence and a way on, and never with a stack trace. */
export function calmPage(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(PAGE)
}
