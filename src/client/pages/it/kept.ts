import { LATER_KEYS, RECORDS } from '../../platform/records.ts'
import type { Block, Say } from './sheet.ts'

/** Every key under which something is kept on the device, by the name that the words have for it. */
const KEYS = {
  ...(Object.fromEntries(Object.entries(RECORDS).map(([name, { key }]) => [name, key])) as Readonly<
    Record<keyof typeof RECORDS, string>
  >),
  ...LATER_KEYS,
}
type Name = keyof typeof KEYS

/** What stays on the device, and how it is forgotten. */
export function kept(say: Say): readonly Block[] {
  const rows = (Object.keys(KEYS) as Name[]).map((name) => [`\`${KEYS[name]}\``, say(`it.kept-${name}`)])
  return [
    { type: 'text', text: say('it.kept-lead') },
    {
      type: 'table',
      rows: [
        [say('it.kept-key'), say('it.kept-what')],
        ...rows,
        ['`….set-aside`', say('it.kept-set-aside')],
        ['`….aside-1`, `….aside-2`, `….aside-3`', say('it.kept-aside')],
        ['`before-you-reply.session`', say('it.kept-session')],
        ['`lesson-…`', say('it.kept-copy')],
      ],
    },
    { type: 'list', items: [say('it.kept-forget'), say('it.kept-refused'), say('it.kept-none')] },
  ]
}
