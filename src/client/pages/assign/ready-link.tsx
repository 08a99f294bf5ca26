import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { QrCode } from '../../panels/qr-code.tsx'
import { Disclosure } from './disclosure.tsx'
import { HandOut } from './hand-out.tsx'
import { Letter } from './letter.tsx'
import { linkOf, reachOf } from './site-link.ts'
import { Slips } from './slips.tsx'

interface ReadyLinkProps {
  readonly code: string
  readonly word: string | undefined
  onChange(): void
}

/** What is printed instead of the page. */
export type Sheet = 'slips' | 'letter'

/** The link with all that a teacher does with it. */
export function ReadyLink({ code, word, onChange }: ReadyLinkProps) {
  const { i18n, router } = useApp()
  const [sheet, setSheet] = useState<Sheet>('slips')
  const link = linkOf(code)
  const reach = reachOf()
  const printSheet = (which: Sheet) => {
    setSheet(which)
    requestAnimationFrame(() => print())
  }
  return (
    <section class="sheet sheet-wide assign ready" data-print={sheet}>
      <PageTitle step="ready">{i18n.t('assign.made')}</PageTitle>
      <p class="lead">{i18n.t('assign.made-lead')}</p>
      {reach !== 'everybody' && (
        <p class="card card-warm" role="note">
          {i18n.t(`assign.${reach}`)}
        </p>
      )}
      <div class="card ready-link">
        <QrCode text={link} label={i18n.t('assign.qr')} />
        <LinkField link={link} />
      </div>
      <p>{i18n.t('assign.keep')}</p>
      <div class="row">
        <Button onClick={() => router.go({ page: 'homework', code })}>{i18n.t('assign.try')}</Button>
        <Button onClick={() => router.go({ page: 'check-record' })}>{i18n.t('assign.to-check')}</Button>
        <Button onClick={onChange}>{i18n.t('assign.change')}</Button>
      </div>
      <p>
        <small>{i18n.t('assign.change-note')}</small>
      </p>
      <HandOut onPrint={() => printSheet('slips')} />
      <Letter link={link} onPrint={() => printSheet('letter')} />
      <Disclosure />
      <Slips link={link} word={word} />
    </section>
  )
}

function LinkField({ link }: { readonly link: string }) {
  const { i18n } = useApp()
  const [copied, setCopied] = useState<'copied' | 'copy-by-hand'>()
  const copy = () => {
    const refused = () => setCopied('copy-by-hand')
    if (!navigator.clipboard) return refused()
    navigator.clipboard.writeText(link).then(() => setCopied('copied'), refused)
  }
  return (
    <div class="ready-field">
      <label class="field">
        <span>{i18n.t('assign.link')}</span>
        <input
          type="text"
          readOnly
          value={link}
          dir="ltr"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div class="row">
        <Button look="main" next onClick={copy}>
          {i18n.t('assign.copy')}
        </Button>
        <span role="status">{copied && i18n.t(`assign.${copied}`)}</span>
      </div>
    </div>
  )
}
