import type { ComponentChildren } from 'preact'
import type { Entry, Mark } from '../../core/run/index.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useApp } from '../app.ts'
import { Icon } from '../assets/icon.tsx'
import type { SceneWords } from '../scene-words.ts'
import { Bubble } from './bubble.tsx'
import './message.css'
import { idOf, isMarkable, kindOf, speakerOf, teenOf, threadOf } from './talk.ts'

interface MessageProps {
  readonly entry: Entry
  readonly scene: Scene
  readonly words: SceneWords
  /** Absent where nothing can be marked any more, as in the debrief. */
  readonly marking?: {
    readonly marks: readonly Mark[]
    readonly focusable: boolean
    onMark(line: string): void
    onFocus(): void
  }
  /** Where it stands among profile facts in a row. */
  readonly edges?: string
  readonly children?: ComponentChildren
}

/** One message of a talk, with the button that marks it. */
export function Message({ entry, scene, words, marking, edges = '', children }: MessageProps) {
  const id = idOf(entry)
  const kind = kindOf(entry)
  const speaker = speakerOf(entry, scene)
  const side = speaker === undefined ? 'none' : speaker === teenOf(scene) ? 'teen' : 'other'
  return (
    <li class={`message message-${kind} ${edges}`} data-line={id} data-side={side}>
      <div class="message-row">
        <Bubble
          kind={kind}
          text={words.text(id)}
          speaker={speaker === undefined ? undefined : words.name(speaker)}
          named={speaker !== undefined && isThird(entry, speaker, scene)}
        />
        {marking && isMarkable(entry) && <MarkButton id={id} {...marking} />}
      </div>
      {children}
    </li>
  )
}

/** Somebody whom neither the teen's side nor the top of the talk names: who speaks must be seen. */
function isThird(entry: Entry, speaker: string, scene: Scene): boolean {
  return speaker !== teenOf(scene) && speaker !== scene.threads[threadOf(entry)]?.with
}

type MarkButtonProps = NonNullable<MessageProps['marking']> & { readonly id: string }

function MarkButton({ id, marks, focusable, onMark, onFocus }: MarkButtonProps) {
  const { i18n } = useApp()
  const marked = marks.some((mark) => mark.line === id)
  return (
    <button
      type="button"
      class="mark"
      aria-pressed={marked}
      aria-label={i18n.t('play.mark')}
      title={i18n.t(marked ? 'play.marked' : 'play.mark')}
      tabIndex={focusable ? 0 : -1}
      onClick={() => onMark(id)}
      onFocus={onFocus}
    >
      <Icon name="flag" size="1.1em" />
    </button>
  )
}
