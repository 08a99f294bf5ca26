import { useMemo, useState } from 'preact/hooks'
import { startRun } from '../../../core/run/index.ts'
import { type App, useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { openSeatShelf } from '../../platform/seat-shelf.ts'
import { wordsOf } from '../../scene-words.ts'
import { fetchStory } from '../wall/fetch-story.ts'
import { GroupPlay } from './group-play.tsx'

/** One device for a group, without any network: pick the chat that the leader names, play, tell the code. */
export function GroupPage() {
  const app = useApp()
  const { i18n, library, keep } = app
  const shelf = useMemo(() => openSeatShelf(keep), [keep])
  const [run, setRun] = useState(() => shelf.group())
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  const begin = (scene: string) => {
    const begun = startRun(scene, app.newSeed())
    shelf.putGroup(begun)
    setRun(begun)
  }
  if (run)
    return (
      <>
        <Game key={`${run.scene} ${run.seed}`} run={run} shelf={shelf} />
        <p class="sheet">
          <Button
            look="quiet"
            onClick={() => {
              shelf.putGroup(undefined)
              setRun(undefined)
            }}
          >
            {i18n.t('group.anew')}
          </Button>
        </p>
      </>
    )
  return (
    <section class="sheet">
      <PageTitle step="group">{i18n.t('group.title')}</PageTitle>
      <p class="lead">{i18n.t('group.lead')}</p>
      {cards.state === 'failed' && <LoadingTrouble onAgain={cards.again} />}
      {cards.state === 'there' && (
        <ul class="group-scenes">
          {library.catalogue
            .filter(({ setting }) => setting === 'class')
            .map(({ id }) => (
              <li key={id}>
                <Button data-scene={id} onClick={() => begin(id)}>
                  {i18n.text('cards', `${id}.title`)}
                </Button>
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}

interface GameProps {
  readonly run: NonNullable<ReturnType<ReturnType<typeof openSeatShelf>['group']>>
  readonly shelf: ReturnType<typeof openSeatShelf>
}

function Game({ run, shelf }: GameProps) {
  const app = useApp()
  const loaded = useLoaded(run.scene, () => fetchGame(app, run.scene))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const { story, people } = loaded.value
  return (
    <GroupPlay {...story} {...{ run, people }} words={wordsOf(app.i18n, story.scene)} keep={shelf.putGroup} />
  )
}

/** A group's game needs what a lesson needs, and the words of a debrief. */
export async function fetchGame(app: App, scene: string) {
  const [fetched] = await Promise.all([fetchStory(app, scene), app.i18n.needArea('debrief')])
  return fetched
}
