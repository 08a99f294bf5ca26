import type { Plugin } from 'vite'

/** What each of the authors' pages exports; both lie beside each other. */
const PAGES = { 'check-scene': 'CheckScenePage', preview: 'PreviewPage' } as const

/**
 * Leaves the authors' pages out: the reader of scenes, the proof and all drawings weigh half a megabyte, and who
 * plays from a stick does not write. Their addresses lead nowhere then.
 */
export function withoutAuthors(): Plugin {
  return {
    name: 'without-authors',
    load: {
      filter: { id: /\/pages\/check-scene\/(check-scene|preview)-page\.tsx$/ },
      handler(id) {
        const name = /preview-page/.test(id) ? PAGES.preview : PAGES['check-scene']
        return `export { LostPage as ${name} } from '../lost-page.tsx'`
      },
    },
  }
}
