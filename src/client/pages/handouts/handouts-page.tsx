import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { Choices } from '../../panels/choices.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { usePresenter } from '../../panels/use-presenter.ts'
import { DetailsForm } from './details-form.tsx'
import { fetchParts, type HandoutParts } from './handout-parts.ts'
import './handouts-page.css'
import { Preview } from './preview.tsx'
import { Sheet } from './sheet.tsx'
import {
  AGE_GROUPS,
  type AgeGroup,
  DRAWN,
  PAPERS,
  paperOf,
  SHEETS,
  type SheetName,
  sheetNamed,
} from './sheets.ts'

/** Everything to print for a talk: pick a sheet, see it, print it. */
export function HandoutsPage() {
  const app = useApp()
  const { router } = app
  const route = router.route.value
  const sheet = sheetNamed(route.page === 'handouts' ? route.sheet : undefined)
  const loaded = useLoaded(sheet, () => fetchParts(app, sheet))
  return (
    <section class="handouts">
      <Desk sheet={sheet} parts={loaded.state === 'there' ? loaded.value : undefined} />
      {loaded.state === 'failed' && <LoadingTrouble onAgain={loaded.again} />}
    </section>
  )
}

function Desk({ sheet, parts }: { readonly sheet: SheetName; readonly parts: HandoutParts | undefined }) {
  const { i18n, router, preferences } = useApp()
  const presenter = usePresenter()
  const [ages, setAges] = useState<AgeGroup>('teens')
  const paper = presenter.details.value.paper ?? paperOf(preferences.place.value?.country)
  return (
    <>
      <div class="handouts-desk">
        <PageTitle>{i18n.t('handouts.title')}</PageTitle>
        <p class="lead">{i18n.t('handouts.lead')}</p>
        <div class="handouts-choices">
          <Choices
            name="sheet"
            legend={i18n.t('handouts.which')}
            value={sheet}
            options={SHEETS.map((value) => ({ value, label: i18n.t(`handouts.${value}`) }))}
            onChange={(value) => router.go({ page: 'handouts', sheet: value })}
          />
          {DRAWN.includes(sheet) && (
            <Choices
              name="ages"
              legend={i18n.t('handouts.ages')}
              value={ages}
              options={AGE_GROUPS.map((value) => ({ value, label: i18n.t(`handouts.ages-${value}`) }))}
              onChange={(value) => setAges(value)}
            />
          )}
          <Choices
            name="paper"
            legend={i18n.t('handouts.paper')}
            value={paper}
            options={PAPERS.map((value) => ({ value, label: i18n.t(`handouts.paper-${value}`) }))}
            onChange={(value) => presenter.change({ paper: value })}
          />
        </div>
        <Button look="main" onClick={() => print()}>
          {i18n.t('handouts.print')}
        </Button>
        {parts && <DetailsForm help={parts.help} />}
        <p class="handouts-hint">{i18n.t('handouts.language')}</p>
      </div>
      {parts && (
        <Preview label={i18n.t('handouts.preview', { sheet: i18n.t(`handouts.${sheet}`) })} paper={paper}>
          <Sheet sheet={sheet} ages={ages} parts={parts} />
        </Preview>
      )}
    </>
  )
}
