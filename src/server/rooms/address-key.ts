/**
 * What counts as one address: in the newer kind, the first four groups, since one household or school owns
 * everything behind them. Kept in memory only, and for minutes.
 */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!address.includes(':')) return address
  const [before = '', after] = address.toLowerCase().split('::')
  const groups = before.split(':').filter(Boolean)
  if (after === undefined) return groups.slice(0, 4).join(':')
  const behind = after.split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill('0')
  return [...groups, ...zeros, ...behind].slice(0, 4).join(':')
}
