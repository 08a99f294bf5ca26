import { LENGTHS, leftOut, planOf, SHAPES } from '../../../core/lesson/index.ts'
import { useApp } from '../../app.ts'
import { Choices } from '../../panels/choices.tsx'
import type { WishesProps } from './scene-choice.tsx'

/** How long, and whether the class plays one chat together or each group its own. */
export function PlanChoice({ wishes, onChange }: WishesProps) {
  const { i18n } = useApp()
  return (
    <section class="card lead-plan">
      <Choices
        name="length"
        legend={i18n.t('lead.length')}
        value={String(wishes.length)}
        options={LENGTHS.map((length) => ({
          value: String(length),
          label: i18n.t('lesson.minutes', { minutes: length }),
        }))}
        onChange={(value) => onChange({ length: LENGTHS.find((length) => String(length) === value) ?? 45 })}
      />
      <Choices
        name="shape"
        legend={i18n.t('lead.shape')}
        value={wishes.shape}
        options={SHAPES.map((value) => ({ value, label: i18n.t(`lead.shape-${value}`) }))}
        onChange={(shape) => onChange({ shape, way: wishes.way === 'devices' ? 'devices' : 'hands' })}
      />
      <Plan {...{ wishes }} />
    </section>
  )
}

function Plan({ wishes: { length, shape, way } }: Pick<WishesProps, 'wishes'>) {
  const { i18n } = useApp()
  const wish = { length, shape, devices: way === 'devices' }
  const missing = leftOut(wish)
  return (
    <>
      <ol class="lead-steps" aria-label={i18n.t('lead.plan')}>
        {planOf(wish).map(({ step, from, to }) => (
          <li key={step}>
            <span>{i18n.t(`lesson.step-${step}`)}</span>
            <span>{i18n.t('lesson.minutes', { minutes: Math.round(to - from) })}</span>
          </li>
        ))}
      </ol>
      {missing.length > 0 && (
        <p class="lead-missing">
          {i18n.t('lead.left-out', {
            steps: i18n.list(missing.map((step) => i18n.t(`lesson.step-${step}`))),
          })}
        </p>
      )}
    </>
  )
}
