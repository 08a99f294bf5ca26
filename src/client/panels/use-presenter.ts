import { useApp } from '../app.ts'
import { openPresenter, type Presenter } from '../platform/presenter.ts'

/** What whoever gives a talk has typed in; opened when it is first asked for, so that the first message can be read sooner. */
export function usePresenter(): Presenter {
  const { presenter, keep } = useApp()
  presenter.value ??= openPresenter(keep)
  return presenter.value
}
