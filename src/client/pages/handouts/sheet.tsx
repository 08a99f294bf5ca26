import { PaperView } from '../../panels/paper-view.tsx'
import type { HandoutParts } from './handout-parts.ts'
import { Poster } from './poster.tsx'
import type { AgeGroup, SheetName } from './sheets.ts'
import { StudentCards } from './student-cards.tsx'

interface SheetProps {
  readonly sheet: SheetName
  readonly ages: AgeGroup
  readonly parts: HandoutParts
}

/** Two slips fit on a page; between them one cuts. */
const SLIPS = [1, 2]

/** One sheet: drawn by itself, or a paper. */
export function Sheet({ sheet, ages, parts }: SheetProps) {
  const { paper, advice, help, talks } = parts
  if (sheet === 'card') return <StudentCards advice={advice} help={help} young={ages === 'children'} />
  if (sheet === 'poster') return <Poster advice={advice} help={help} young={ages === 'children'} />
  if (!paper || paper.id !== sheet) return null
  const view = <PaperView paper={paper} advice={advice} help={help} talks={talks} />
  if (sheet !== 'evaluation') return <div class="handout-flow">{view}</div>
  return (
    <div class="handout-slips">
      {SLIPS.map((slip) => (
        <div key={slip} class="handout-slip">
          {view}
        </div>
      ))}
    </div>
  )
}
