import { bankFolderIn } from '../../scripts/scenes/folders.ts'
import type { Bank } from '../../src/core/judgement/index.ts'
import { type BankReading, readBank } from '../../src/core/judgement/read-bank.ts'

/** The bank of the project as its folder says it, with all texts. */
export function projectReading(): BankReading {
  const folder = bankFolderIn('scenes')
  if (folder === undefined) throw new Error('expected a bank in scenes/practice')
  return readBank(folder.files)
}

/** The bank of the project, without its words. */
export function projectBank(): Bank {
  const { bank } = projectReading()
  if (bank === undefined) throw new Error('expected a bank that can be read')
  return bank
}
