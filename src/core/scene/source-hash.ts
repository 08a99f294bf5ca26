import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** First eight hex digits of a text's SHA-256: tells whether a translation was made from this very text. */
export function sourceHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)
}
