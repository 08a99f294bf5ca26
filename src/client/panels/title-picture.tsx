import { useApp } from '../app.ts'
import './title-picture.css'
import { useLoaded } from './use-loaded.ts'

/** A teen at a window at dusk, a phone with somebody on it who has no face, and three dots. An ornament. */
export function TitlePicture() {
  const { library } = useApp()
  const card = library.catalogue.find(({ id }) => id === 'new-follower') ?? library.catalogue[0]
  const art = useLoaded('title', () => library.art(card?.id ?? ''))
  const person = (role: string) =>
    Object.keys(card?.people ?? {}).find((key) => card?.people[key]?.role === role)
  const teen = art.state === 'there' ? art.value[person('teen') ?? '']?.portrait : undefined
  const stranger = art.state === 'there' ? art.value[person('contact') ?? '']?.faceless : undefined
  return (
    <div class="title-picture" aria-hidden="true">
      <div class="title-window" />
      <div class="title-teen">{teen && <img src={teen} alt="" />}</div>
      <div class="title-phone">
        <div class="title-screen">{stranger && <img src={stranger} alt="" />}</div>
      </div>
      <div class="title-typing">
        <i />
        <i />
        <i />
      </div>
      <div class="title-desk" />
    </div>
  )
}
