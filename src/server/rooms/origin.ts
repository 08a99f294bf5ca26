/**
 * Whether a page of this very site asks. Programs name no origin and are let in; so are pages, on whichever
 * address the class has typed: the browser names it twice, and the two must agree.
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true
  if (!host || !URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  return /^https?:$/.test(protocol) && from === withoutUsualPort(host.toLowerCase(), protocol)
}

function withoutUsualPort(host: string, protocol: string): string {
  return host.replace(protocol === 'https:' ? /:443$/ : /:80$/, '')
}
