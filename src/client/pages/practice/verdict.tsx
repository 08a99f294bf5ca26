import { useEffect, useRef } from 'preact/hooks'
import { type Chat, type Feedback, tagsOf } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { BANK_WORDS } from '../../chat-words.ts'
import { StepIcon } from '../../panels/step-scale.tsx'

/** What the chat was, and what the step that was picked is good for. Never that it was wrong. */
export function Verdict({ chat, feedback }: { readonly chat: Chat; readonly feedback: Feedback }) {
  const { i18n } = useApp()
  const { kind, step, recognised } = feedback
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const how = kind === 'open' ? 'open' : (`${kind}-${recognised ? 'seen' : 'alike'}` as const)
  return (
    <div class="card verdict" data-kind={kind}>
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t(`practice.verdict-${how}`)}
      </h2>
      <p class="verdict-pick">
        <StepIcon step={step} /> {i18n.t('practice.your-pick', { step: i18n.t(`practice.${step}`) })}
      </p>
      <p>{i18n.t(`practice.then-${kind}-${step}`)}</p>
      <Tags chat={chat} />
    </div>
  )
}

/** The signs by the names that the debrief gives them, and what made the chat fine. */
function Tags({ chat }: { readonly chat: Chat }) {
  const { i18n } = useApp()
  const tags = (['signs', 'fine', 'like'] as const).filter((tag) => tagsOf(chat, tag).length > 0)
  if (tags.length === 0) return null
  return (
    <dl class="verdict-tags">
      {tags.map((tag) => (
        <div key={tag} data-tag={tag}>
          <dt>{i18n.t(`practice.tag-${tag}`)}</dt>
          {tagsOf(chat, tag).map((id) => (
            <dd key={id}>
              {tag === 'fine' ? i18n.text(BANK_WORDS, `fine.${id}.name`) : i18n.text('signs', `${id}.name`)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
