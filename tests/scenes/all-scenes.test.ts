import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../scripts/scenes/check-folder.ts'
import { problemLine } from '../../src/core/scene/problem.ts'

describe('the check over all scenes', () => {
  it.each(checkFolder('scenes'))('finds nothing wrong in $name', ({ problems }) => {
    expect(problems.filter(({ severity }) => severity === 'error').map(problemLine)).toEqual([])
  })
})
