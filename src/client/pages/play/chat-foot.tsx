import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { Replies } from '../../panels/replies.tsx'
import type { SceneWords } from '../../scene-words.ts'
import type { Session } from './session.ts'

interface ChatFootProps {
  readonly scene: string
  readonly session: Session
  readonly words: SceneWords
  onChoose(reply: string): void
  /** Goes on with the run as another tab has left it. */
  onTakeOver(): void
}

/** Below the talk: the replies, the end, or a way to stop waiting. */
export function ChatFoot({ scene, session, words, onChoose, onTakeOver }: ChatFootProps) {
  const { i18n, router, shelf } = useApp()
  const position = session.open.value
  if (shelf.elsewhere.value === scene) {
    return (
      <div class="chat-foot" role="alert">
        <p class="chat-stopped">{i18n.t('play.elsewhere')}</p>
        <Button look="main" next onClick={onTakeOver}>
          {i18n.t('play.go-on-here')}
        </Button>
      </div>
    )
  }
  return (
    <div class="chat-foot">
      {session.stoppedAt !== undefined && <p class="chat-stopped">{i18n.t('play.stopped')}</p>}
      {position === null && (
        <Button look="quiet" onClick={session.skip}>
          {i18n.t('play.skip')}
        </Button>
      )}
      {position?.type === 'choice' && (
        <Replies
          question={
            position.beat.hasQuestion
              ? words.text(`${position.beat.id}.question`)
              : i18n.t('play.question', { teen: words.teen })
          }
          replies={position.replies}
          words={words}
          onChoose={onChoose}
        />
      )}
      {position?.type === 'ending' && (
        <>
          <h2 class="replies-question">{i18n.t('play.ended')}</h2>
          <Button look="main" next onClick={() => router.go({ page: 'debrief' })}>
            {i18n.t('play.look-back')}
          </Button>
        </>
      )}
    </div>
  )
}
