import type { Reply } from '../../core/scene/scene.ts'
import { useApp } from '../app.ts'
import type { SceneWords } from '../scene-words.ts'
import './replies.css'
import { Words } from './words.tsx'

interface RepliesProps {
  readonly question: string
  readonly replies: readonly Reply[]
  readonly words: SceneWords
  onChoose(reply: string): void
}

/** What the teen could answer or do. Said in quotes on white, done on mint; nothing hints at which is better. */
export function Replies({ question, replies, words, onChoose }: RepliesProps) {
  const { i18n } = useApp()
  return (
    <>
      <h2 class="replies-question">{question}</h2>
      <ol class="replies-list">
        {replies.map((reply, index) => {
          const text = words.text(reply.id)
          return (
            <li key={reply.id}>
              <button
                type="button"
                class={`reply reply-${reply.kind}`}
                data-reply={reply.id}
                onClick={() => onChoose(reply.id)}
              >
                <span class="reply-key" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  <Words>{reply.kind === 'say' ? i18n.t('play.quoted', { text }) : text}</Words>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}
