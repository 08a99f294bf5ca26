import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'

interface LetterProps {
  readonly link: string
  onPrint(): void
}

const PARAGRAPHS = [1, 2, 3, 4, 5] as const

/** A letter to the parents: read here, and printed by itself. */
export function Letter({ link, onPrint }: LetterProps) {
  const { i18n } = useApp()
  return (
    <details class="card unfold letter-fold">
      <summary>{i18n.t('assign.letter')}</summary>
      <div class="letter">
        <p class="letter-line">{i18n.t('assign.letter-school')}</p>
        <p>{i18n.t('assign.letter-greeting')}</p>
        {PARAGRAPHS.map((number) => (
          <p key={number}>{i18n.t(`assign.letter-${number}`)}</p>
        ))}
        <p class="letter-link" dir="ltr">
          {link}
        </p>
        <p class="letter-line">{i18n.t('assign.letter-sign')}</p>
      </div>
      <p class="no-print">
        <small>{i18n.t('assign.letter-hint')}</small>
      </p>
      <Button class="button no-print" onClick={onPrint}>
        {i18n.t('assign.print-letter')}
      </Button>
    </details>
  )
}
