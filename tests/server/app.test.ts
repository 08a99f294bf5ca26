import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from '../../src/server/app.ts'
import { aSite } from './site-folder.ts'

let app: FastifyInstance
let site: Awaited<ReturnType<typeof aSite>>

beforeAll(async () => {
  site = await aSite()
  app = await buildServer({ site: site.path })
})
afterAll(async () => {
  await app.close()
  await site.remove()
})

describe('the site', () => {
  it('shows the start page, and asks again next time', async () => {
    const page = await app.inject('/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toMatch(/^text\/html/)
    expect(page.headers['cache-control']).toBe('no-cache')
  })

  it('finds the start page whatever options stand before the hash', async () => {
    expect((await app.inject('/?lang=fr&seed=7&pace=instant')).statusCode).toBe(200)
  })

  it('lets a hashed file be kept for good', async () => {
    const file = await app.inject('/assets/main-AbCd_123.js')
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(file.headers['content-type']).toMatch(/javascript/)
  })

  it('sends the compressed file to who can read it, and keeps it for good, too', async () => {
    const file = await app.inject({
      url: '/assets/main-AbCd_123.js',
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    })
    expect(file.headers['content-encoding']).toBe('gzip')
    expect(file.headers['content-type']).toMatch(/javascript/)
    expect(file.headers.vary).toMatch(/accept-encoding/i)
    expect(file.headers['cache-control']).toMatch(/immutable/)
  })

  it('keeps files with a leading dot to itself', async () => {
    expect((await app.inject('/.built-from')).statusCode).toBe(404)
  })

  it('says that it is well', async () => {
    const health = await app.inject('/healthz')
    expect(health.json()).toEqual({ status: 'ok' })
    expect(health.headers['cache-control']).toBe('no-store')
  })
})

describe('its headers', () => {
  it('let nothing in from elsewhere and no string become code', async () => {
    const { headers } = await app.inject('/')
    expect(headers['content-security-policy']).toBe(
      "default-src 'self';img-src 'self' data: blob:;object-src 'none';base-uri 'none';frame-ancestors 'self';require-trusted-types-for 'script';trusted-types service-worker",
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['permissions-policy']).toContain('camera=()')
  })

  it('do not lock out a classroom that comes over plain HTTP', async () => {
    const { headers } = await app.inject('/')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('cross-origin-opener-policy')
    expect(headers).not.toHaveProperty('origin-agent-cluster')
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })

  it('set no cookie and do not name the software', async () => {
    const { headers } = await app.inject('/')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })

  it('are on a page that is not there, too', async () => {
    const page = await app.inject('/nowhere')
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  })
})

describe('an address with nothing behind it', () => {
  it('is answered by a calm sentence and a way on', async () => {
    const page = await app.inject('/wp-admin/')
    expect(page.statusCode).toBe(404)
    expect(page.headers['content-type']).toMatch(/^text\/html/)
    expect(page.body).toContain('There is nothing at this address.')
    expect(page.body).toContain('<a href="/">')
  })

  const odd = [
    '/%',
    '/%00',
    '/%E0%A4%A',
    '/..',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cwindows',
    '/assets',
    '/assets/',
    '/index.html/',
    '/index.html/x',
    '//',
    '//evil.example/',
    '/./index.html',
    '/?%',
    '/con',
    `/${'a'.repeat(300)}`,
    `/${'a'.repeat(8000)}`,
    `/${'a/'.repeat(3000)}`,
    `/${'%20'.repeat(2000)}`,
    '/assets/main-AbCd_123.js%00.html',
    '/healthz/',
    '/\u{1F600}',
  ]
  it.each(odd)('never makes the server stumble: %s', async (url) => {
    const answer = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } })
    expect(answer.statusCode).toBeLessThan(500)
    expect(answer.body).not.toContain('root:')
    expect(answer.body).not.toMatch(/at .*\.js:\d+/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('takes no %s', async (method) => {
    const answer = await app.inject({ method, url: '/' })
    expect(answer.statusCode).toBe(404)
  })

  it('keeps its temper at a body that is no JSON', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    })
    expect(answer.statusCode).toBeLessThan(500)
  })

  it('keeps its temper at a range that is not there', async () => {
    const answer = await app.inject({ url: '/', headers: { range: 'bytes=900-1000' } })
    expect(answer.statusCode).toBe(416)
  })
})
