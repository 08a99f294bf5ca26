import { useApp } from '../app.ts'
import { Button } from './button.tsx'

/** After a part of the lesson: back to the list of homework that is being worked through, else to all scenes. */
export function WayOn() {
  const { i18n, router, homework } = useApp()
  const list = homework.value?.current.value
  if (!list) {
    return (
      <Button next onClick={() => router.go({ page: 'scenes' })}>
        {i18n.t('scenes.back')}
      </Button>
    )
  }
  const counts = { done: list.done.length, count: list.tasks.length }
  return (
    <div class="row">
      <Button look="main" next onClick={() => router.go({ page: 'homework' })}>
        {i18n.t('list.back')}
      </Button>
      <strong>{i18n.t('list.progress', counts)}</strong>
    </div>
  )
}
