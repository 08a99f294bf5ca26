import { describe, expect, it } from 'vitest'
import { memoryKeep } from '../../src/client/platform/memory-keep.ts'
import { openPresenter } from '../../src/client/platform/presenter.ts'
import { forgetAll, RECORDS } from '../../src/client/platform/records.ts'

describe('what whoever gives a talk has typed in', () => {
  it('is gone with the page as long as nobody wants to keep it', () => {
    const store = memoryKeep()
    const presenter = openPresenter(store)
    presenter.change({ number: '403-555-0142' })
    expect(presenter.details.value).toEqual({ number: '403-555-0142' })
    expect(openPresenter(store).details.value).toEqual({})
  })

  it('is found again once it is kept, changes included', () => {
    const store = memoryKeep()
    const presenter = openPresenter(store)
    presenter.change({ number: '403-555-0142' })
    expect(presenter.keep(true)).toBe(true)
    presenter.change({ service: 'A service' })
    const again = openPresenter(store)
    expect(again.isKept.value).toBe(true)
    expect(again.details.value).toEqual({ number: '403-555-0142', service: 'A service' })
  })

  it('is taken away as soon as nobody wants to keep it any more', () => {
    const store = memoryKeep()
    const presenter = openPresenter(store)
    presenter.keep(true)
    presenter.keep(false)
    expect(store.read(RECORDS.presenter.key)).toBeNull()
  })

  it('goes with everything else', () => {
    const store = memoryKeep()
    const presenter = openPresenter(store)
    presenter.change({ school: 'A school' })
    presenter.keep(true)
    forgetAll(store)
    expect(openPresenter(store).isKept.value).toBe(false)
  })

  it('is set aside when it is not what it should be, such as a logo from somewhere else', () => {
    const odd = JSON.stringify({ version: 1, logo: 'https://example.org/logo.png' })
    const store = memoryKeep(new Map([[RECORDS.presenter.key, odd]]))
    expect(openPresenter(store).details.value).toEqual({})
    expect(store.read(`${RECORDS.presenter.key}.set-aside`)).toBe(odd)
  })
})
