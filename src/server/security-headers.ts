import type { FastifyHelmetOptions } from '@fastify/helmet'
import { SITE_POLICY } from '../protocol/content-policy.ts'

/**
 * The policy of the site, as a header. A classroom reaches the server over
 * plain HTTP (`http://192.168…`): therefore no HSTS and no `upgrade-insecure-requests`, which would lock it
 * out, and none of the headers that a browser refuses there with a complaint in the console.
 */
export const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: SITE_POLICY,
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  crossOriginEmbedderPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'no-referrer' },
} satisfies FastifyHelmetOptions

/**
 * For answers that are no page: nothing in them is ever to be shown, run, framed or guessed at. Written out,
 * because a whole hall votes in one second, and making up the headers of a page takes longer than the vote.
 */
export const API_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
}

/** The page never asks for any of these, so that nothing embedded in it can either. */
export const PERMISSIONS_POLICY = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')
