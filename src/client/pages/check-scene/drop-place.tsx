import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { sourceOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { fromList } from '../../platform/dropped/from-list.ts'
import type { Bench, BenchState } from './bench.ts'
import './drop-place.css'
import { HowFar } from './how-far.tsx'
import { TroubleText } from './trouble-text.tsx'
import { WhichScene } from './which-scene.tsx'

interface DropPlaceProps {
  readonly state: BenchState
  readonly bench: Bench
  /** Whether something hovers over the page. */
  readonly isOver: boolean
}

/** Where a scene is put: dropped, or chosen in one of the browser's own windows. */
export function DropPlace({ state, bench, isOver }: DropPlaceProps) {
  const { i18n } = useApp()
  const folder = useRef<HTMLInputElement>(null)
  const file = useRef<HTMLInputElement>(null)
  return (
    <section class="card drop-place" data-over={isOver}>
      <h2>{i18n.t(isOver ? 'check.drop-now' : 'check.drop')}</h2>
      <p>{i18n.t('check.drop-what')}</p>
      <div class="row">
        <Chooser input={folder} isFolder bench={bench} />
        <Button look="main" onClick={() => folder.current?.click()}>
          {i18n.t('check.choose-folder')}
        </Button>
        <Chooser input={file} bench={bench} />
        <Button onClick={() => file.current?.click()}>{i18n.t('check.choose-file')}</Button>
      </div>
      {state.at === 'empty' && state.trouble && <TroubleText trouble={state.trouble} />}
      {(state.at === 'looking' || state.at === 'checking') && <HowFar work={state} onStop={bench.stop} />}
      {state.at === 'which' && <WhichScene state={state} bench={bench} />}
      <p class="drop-private">
        {i18n.t('check.private')} {sourceOf(i18n.language.value) !== 'en' && i18n.t('check.english')}
      </p>
    </section>
  )
}

interface ChooserProps {
  readonly input: RefObject<HTMLInputElement | null>
  readonly bench: Bench
  readonly isFolder?: boolean
}

/** The browser's own window for choosing; a button opens it, so that the input itself need not be seen. */
function Chooser({ input, bench, isFolder }: ChooserProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      data-choose={isFolder ? 'folder' : 'file'}
      {...(isFolder ? { webkitdirectory: true } : { accept: '.zip,.yaml,.yml,.txt', multiple: true })}
      onChange={({ currentTarget }) => {
        if (currentTarget.files?.length) bench.take(fromList([...currentTarget.files]))
        currentTarget.value = ''
      }}
    />
  )
}
