/** Three phones like a hand of cards, with a talk on each. An ornament. */
export function DeckPicture() {
  return (
    <div class="deck-picture" aria-hidden="true">
      {(['two', 'texts', 'one'] as const).map((look) => (
        <div class="deck-phone" data-look={look} key={look}>
          <div class="deck-bar" />
          <i class="deck-line" />
          <i class="deck-line deck-own" />
          <i class="deck-line deck-long" />
        </div>
      ))}
    </div>
  )
}
