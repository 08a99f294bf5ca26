import { expect, it } from 'vitest'
import { typesetFrench } from '../../src/client/i18n/typeset.ts'

it('lets no French line end inside a quote or before a colon', () => {
  expect(typesetFrench('Suite : « Allô », dit-elle.')).toBe('Suite\u00a0: «\u00a0Allô\u00a0», dit-elle.')
  expect(typesetFrench('Ça va? Oui. {{a}} et {{b}}')).toBe('Ça va? Oui. {{a}} et {{b}}')
})
