import { useApp } from '../../app.ts'
import { QrCode } from '../../panels/qr-code.tsx'

/** How many slips fit on a sheet of paper. */
const ON_A_SHEET = [1, 2, 3, 4]

/** Slips for a class without an LMS; only ever seen on paper. */
export function Slips({ link, word }: { readonly link: string; readonly word: string | undefined }) {
  const { i18n } = useApp()
  return (
    <div class="slips" aria-hidden="true">
      {ON_A_SHEET.map((number) => (
        <article key={number} class="slip">
          <QrCode text={link} label={i18n.t('assign.qr')} />
          <div>
            <p class="slip-title">
              {word ? i18n.t('assign.slip-title-of', { word }) : i18n.t('assign.slip-title')}
            </p>
            <p>{i18n.t('assign.slip-how')}</p>
            <p class="slip-link" dir="ltr">
              {link}
            </p>
            <p class="slip-code">____ – ____ – ____ – ____ – ____</p>
            <p>
              <small>{i18n.t('assign.slip-private')}</small>
            </p>
          </div>
        </article>
      ))}
    </div>
  )
}
