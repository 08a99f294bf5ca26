import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
import { dataUri } from '../../src/client/assets/person-art.ts'
import { policyInPage, policyText, SITE_POLICY } from '../../src/protocol/content-policy.ts'

/**
 * What the page carries in itself: its icon, which is therefore never asked for, and in a build the
 * Content-Security-Policy, for hosts that cannot send a header. The single file has a policy of its own.
 */
export function pageHead(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'page-head',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: () => {
      const icon = readFileSync(join(config.root, '../../public/icon.svg'), 'utf8').trim()
      const tags = [tag('link', { rel: 'icon', type: 'image/svg+xml', href: dataUri(icon) })]
      if (config.command === 'serve' || config.mode === 'single') return tags
      return [...tags, policyTag(policyText(policyInPage(SITE_POLICY)))]
    },
  }
}

/** Nothing may stand before it that loads anything. */
function policyTag(content: string): HtmlTagDescriptor {
  return {
    ...tag('meta', { 'http-equiv': 'Content-Security-Policy', content }),
    injectTo: 'head-prepend',
  }
}

function tag(name: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: name, attrs: { ...attrs }, injectTo: 'head' }
}
