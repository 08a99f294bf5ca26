import type { Block, Say } from './sheet.ts'

/** The three ways to host it, each with the lines to type. */
export function hosting(say: Say): readonly Block[] {
  return [
    { type: 'text', text: say('it.host-static') },
    { type: 'code', text: 'npm ci\nnpm run build' },
    {
      type: 'list',
      items: [say('it.host-static-copy'), say('it.host-static-types'), say('it.host-static-tls')],
    },
    { type: 'text', text: say('it.host-node') },
    { type: 'code', text: 'npm start' },
    { type: 'list', items: [say('it.host-node-class'), say('it.host-node-more')] },
    { type: 'text', text: say('it.host-file') },
    { type: 'code', text: 'npm ci\nnpm run build:single' },
    { type: 'list', items: [say('it.host-file-copy'), say('it.host-file-sum')] },
    { type: 'text', text: say('it.host-scorm') },
    { type: 'code', text: 'npm ci\nnpm run build:scorm' },
    { type: 'list', items: [say('it.host-scorm-which')] },
  ]
}
