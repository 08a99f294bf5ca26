import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { Bench, BenchState } from './bench.ts'

interface WhichSceneProps {
  readonly state: Extract<BenchState, { at: 'which' }>
  readonly bench: Bench
}

/** Several scenes lie in what was put on the page: one of them is checked. */
export function WhichScene({ state, bench }: WhichSceneProps) {
  const { i18n } = useApp()
  const { scenes, source } = state
  return (
    <div class="which-scene">
      <p role="status">{i18n.t('check.which', { count: scenes.length })}</p>
      <ul class="row">
        {scenes.map((scene) => (
          <li key={scene.files[0]?.path}>
            <Button onClick={() => bench.pick(scene, source)}>
              {scene.name || i18n.t('check.which-nameless')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
