import type { AdviceStructure } from '../../core/debrief/index.ts'
import { useApp } from '../app.ts'
import './if-i-tell.css'

/** What happens if I tell? Questions one may hardly dare to ask, with plain answers. */
export function IfITell({ advice }: { readonly advice: AdviceStructure }) {
  const { i18n, preferences } = useApp()
  const inAlberta = preferences.place.value?.region === 'CA-AB'
  return (
    <section class="if-i-tell">
      <h2>{i18n.t('debrief.if-i-tell')}</h2>
      {advice.ifITell.map(({ id }) => (
        <details class="question" key={id}>
          <summary>{i18n.text('advice', `ifITell.${id}.q`)}</summary>
          <p>{i18n.text('advice', `ifITell.${id}.a`)}</p>
          {inAlberta && i18n.has('advice', `ifITell.${id}.alberta`) && (
            <p>{i18n.text('advice', `ifITell.${id}.alberta`)}</p>
          )}
        </details>
      ))}
    </section>
  )
}
