import type { AdviceStructure } from '../../core/debrief/index.ts'
import type { HelpFile } from '../../core/help/index.ts'
import { type Block, FILLED_IN, type Paper, type PaperPart } from '../../core/paper/index.ts'
import { useApp } from '../app.ts'
import { HelpLines } from './help-lines.tsx'
import { LocalLines, Logo } from './local-lines.tsx'
import { PaperSteps } from './paper-steps.tsx'
import { RunningOrder, type ToldTalk } from './running-order.tsx'
import { sourceText } from './source-text.ts'
import { usePresenter } from './use-presenter.ts'
import './paper-view.css'

interface PaperViewProps {
  readonly paper: Paper
  readonly advice: AdviceStructure
  readonly help: HelpFile
  readonly talks: readonly ToldTalk[]
}

/** A line to write on, where nothing was filled in. */
const BLANK = '_'.repeat(24)

/** The namespace of a paper's texts. */
export function paperNamespace(id: string): string {
  return `paper:${id}`
}

/** A paper to read or to print, with what was filled in at this device, or lines to write on. */
export function PaperView(props: PaperViewProps) {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const { paper } = props
  const details = presenter.details.value
  const values = Object.fromEntries(FILLED_IN.map((name) => [name, details[name] || BLANK]))
  const say = (id: string) => i18n.text(paperNamespace(paper.id), id, values)
  return (
    <article class="paper-view" data-paper-id={paper.id}>
      <h2 class="paper-title">{say('title')}</h2>
      {paper.hasLead && <p class="paper-lead">{say('lead')}</p>}
      {paper.parts.map((part) => (
        <Part key={part.id} part={part} say={say} {...props} />
      ))}
    </article>
  )
}

type Say = (id: string) => string
type Told = PaperViewProps & { readonly say: Say }

function Part({ part, ...told }: Told & { readonly part: PaperPart }) {
  return (
    <section class="paper-part" data-part={part.id}>
      {part.hasTitle && <h3>{told.say(`${part.id}.title`)}</h3>}
      {part.blocks.map((block, at) => (
        <BlockView key={at} block={block} id={`${part.id}.${at + 1}`} {...told} />
      ))}
    </section>
  )
}

function BlockView({
  block,
  id,
  say,
  advice,
  help,
  talks,
  paper,
}: Told & { readonly block: Block; readonly id: string }) {
  switch (block.type) {
    case 'text':
      return (
        <p>
          {say(id)}
          <Sources block={block} />
        </p>
      )
    case 'list':
    case 'tick':
      return (
        <ul class={`paper-${block.type}`}>
          <Items id={id} count={block.items} say={say} />
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          <Items id={id} count={block.items} say={say} />
        </ol>
      )
    case 'answer':
      return (
        <div class="paper-answer">
          <h4>{say(`${id}.q`)}</h4>
          <p>
            {say(`${id}.a`)}
            <Sources block={block} />
          </p>
        </div>
      )
    case 'instead':
      return <Instead id={id} say={say} />
    case 'write':
      return (
        <div class="paper-write">
          <p>{say(`${id}.write`)}</p>
          {Array.from({ length: block.lines }, (_, at) => (
            <hr key={at} />
          ))}
        </div>
      )
    default:
      if (block.what === 'help')
        return <HelpLines file={help} audience={paper.reader === 'students' ? 'student' : 'adult'} />
      if (block.what === 'local') return <LocalLines />
      if (block.what === 'logo') return <Logo />
      return block.what === 'steps' ? (
        <PaperSteps advice={advice} young={false} />
      ) : (
        <RunningOrder talks={talks} />
      )
  }
}

function Items({ id, count, say }: { readonly id: string; readonly count: number; readonly say: Say }) {
  return Array.from({ length: count }, (_, at) => <li key={at}>{say(`${id}.${at + 1}`)}</li>)
}

function Instead({ id, say }: { readonly id: string; readonly say: Say }) {
  const { i18n } = useApp()
  const quoted = (part: string) => i18n.t('play.quoted', { text: say(`${id}.${part}`) })
  return (
    <p class="paper-instead">
      <span>
        <span class="hidden-text">{i18n.t('handouts.not')} </span>
        <s>{quoted('instead')}</s>
      </span>
      <strong>
        <span class="hidden-text">{i18n.t('handouts.but')} </span>
        {quoted('say')}
      </strong>
    </p>
  )
}

function Sources({ block }: { readonly block: Extract<Block, { readonly sources: unknown }> }) {
  if (block.sources.length === 0) return null
  return <cite class="paper-source"> {sourceText(block.sources)}</cite>
}
