import { marked, type Token, type Tokens } from 'marked'
import type { GuideNode } from '../../src/client/assets/guide-node.ts'

/** A fenced example with the words behind its three backticks. */
export interface GuideExample {
  readonly info: string
  readonly text: string
}

/** Reads a guide written in Markdown. @throws when it uses something that no guide has used so far */
export function guideTree(markdown: string): readonly GuideNode[] {
  return marked.lexer(markdown).flatMap(blockOf)
}

/** The fenced examples of a guide, in their order. */
export function examplesIn(markdown: string): readonly GuideExample[] {
  return marked
    .lexer(markdown)
    .flatMap((token) => (token.type === 'code' ? [{ info: token.lang ?? '', text: token.text }] : []))
}

function blockOf(token: Token): readonly GuideNode[] {
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return token.depth === 1 ? [] : [[token.depth === 2 ? 'h2' : 'h3', inline(token.tokens)]]
    case 'paragraph':
      return [['p', inline(token.tokens)]]
    case 'text':
      return token.tokens ? inline(token.tokens) : [token.text]
    case 'code':
      return [['pre', [token.text]]]
    case 'list':
      return [[token.ordered ? 'ol' : 'ul', (token as Tokens.List).items.map(itemOf)]]
    case 'table':
      return [tableOf(token as Tokens.Table)]
    default:
      throw new Error(`expected no "${token.type}" in a guide for the product: ${token.raw.slice(0, 60)}`)
  }
}

function itemOf({ tokens }: Tokens.ListItem): GuideNode {
  return ['li', tokens.flatMap(blockOf)]
}

function tableOf({ header, rows }: Tokens.Table): GuideNode {
  const row = (tag: 'th' | 'td', cells: readonly Tokens.TableCell[]): GuideNode => [
    'tr',
    /* A corner without a word heads nothing. */
    cells.map(({ tokens }): GuideNode => [tokens.length > 0 ? tag : 'td', inline(tokens)]),
  ]
  const body = rows.map((cells) => row('td', cells))
  return [
    'table',
    [
      ['thead', [row('th', header)]],
      ['tbody', body],
    ],
  ]
}

function inline(tokens: readonly Token[] | undefined): readonly GuideNode[] {
  return (tokens ?? []).flatMap((token): readonly GuideNode[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return [plain(token.text)]
      case 'codespan':
        return [['code', [plain(token.text)]]]
      case 'strong':
      case 'em':
        return [[token.type, inline(token.tokens)]]
      case 'link':
        return inline(token.tokens)
      default:
        throw new Error(`expected no "${token.type}" within a text of a guide: ${token.raw.slice(0, 60)}`)
    }
  })
}

/** The lexer leaves a few signs as they would stand in markup. */
function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => SIGNS[name] ?? whole)
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
