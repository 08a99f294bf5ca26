import { describe, expect, it } from 'vitest'
import { workerAddress } from '../../src/client/platform/worker-address.ts'

interface Rules {
  createScriptURL(address: string): string
}

function aPage() {
  const made: { name: string; rules: Rules }[] = []
  const trustedTypes = {
    createPolicy(name: string, rules: Rules) {
      made.push({ name, rules })
      return rules
    },
  }
  return { made, page: { trustedTypes } }
}

describe('the address of the service worker', () => {
  it('is signed by the one policy that the site allows', () => {
    const { made, page } = aPage()
    expect(workerAddress(page)).toBe('service-worker.js')
    expect(made.map(({ name }) => name)).toEqual(['service-worker'])
  })

  it.each(['https://elsewhere.example/service-worker.js', 'data:text/javascript,1', './service-worker.js?x'])(
    'is the only one that the policy signs: not %s',
    (address) => {
      const { made, page } = aPage()
      workerAddress(page)
      expect(() => made[0]?.rules.createScriptURL(address)).toThrow(TypeError)
    },
  )

  it('is a plain text where the browser knows no Trusted Types', () => {
    expect(workerAddress({})).toBe('service-worker.js')
  })
})
