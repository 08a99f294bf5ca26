import { useApp } from '../app.ts'
import { Button } from './button.tsx'
import './notice.css'

/** Something did not load: one calm sentence and a way on. */
export function LoadingTrouble({ onAgain }: { onAgain(): void }) {
  const { i18n } = useApp()
  return (
    <div class="notice" role="alert">
      <p>{i18n.t('trouble.loading')}</p>
      <Button next onClick={onAgain}>
        {i18n.t('trouble.try-again')}
      </Button>
    </div>
  )
}

/** Says once that something is not kept, or was set aside. */
export function ShelfTrouble() {
  const { i18n, shelf } = useApp()
  const trouble = shelf.trouble.value
  if (!trouble) return null
  return (
    <div class="notice" role="status">
      <p>{i18n.t(`play.${trouble}`)}</p>
      <Button
        onClick={() => {
          shelf.trouble.value = null
        }}
      >
        {i18n.t('play.understood')}
      </Button>
    </div>
  )
}
