import { useApp } from '../app.ts'
import './title-picture.css'
import { useLoaded } from './use-loaded.ts'

/** A teen, a phone's light, and the three dots of somebody who is typing. An ornament. */
export function TitlePicture() {
  const { library } = useApp()
  const card = library.catalogue.find(({ kind }) => kind === 'risky')
  const art = useLoaded('title', () => library.art(card?.id ?? ''))
  const person = (role: string) =>
    Object.keys(card?.people ?? {}).find((key) => card?.people[key]?.role === role)
  const teen = art.state === 'there' ? art.value[person('teen') ?? '']?.portrait : undefined
  const stranger = art.state === 'there' ? art.value[person('contact') ?? '']?.faceless : undefined
  return (
    <div class="title-picture" aria-hidden="true">
      <div class="title-stranger">{stranger && <img src={stranger} alt="" />}</div>
      <div class="title-bubble title-bubble-1" />
      <div class="title-bubble title-bubble-2" />
      <div class="title-bubble title-typing">
        <i />
        <i />
        <i />
      </div>
      <div class="title-teen">{teen && <img src={teen} alt="" />}</div>
    </div>
  )
}
