import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openEmbeddedStore } from '../../src/server/store/embedded-store.ts'

const folder = process.argv[2] as string
const store = await openEmbeddedStore({ folder, now: () => Date.now() })
console.log(readdirSync(folder).join(' '))
const input = createInterface({ input: process.stdin })
input.on('line', (code) => {
  for (let n = 0; n < 500; n++) void voteFrom(code, `seat-${n}`)
})
await once(input, 'close')
await store.close()

async function voteFrom(code: string, seat: string): Promise<void> {
  await store.sit(code, seat, 1, 1000)
  if ((await store.vote(code, seat, '1', 'go')) === 'done') process.stdout.write(`${seat}\n`)
}
