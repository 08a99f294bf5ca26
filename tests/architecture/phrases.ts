/** Words that no file of ours may hold, in pieces, since this file is one of ours. */
const PHRASES: readonly { readonly phrase: RegExp; readonly why: string }[] = [
  { phrase: word('TO', 'DO'), why: 'unfinished work belongs into an issue' },
  { phrase: word('FIX', 'ME'), why: 'unfinished work belongs into an issue' },
  { phrase: new RegExp(['coming', 'soon'].join('\\s+'), 'i'), why: 'what is not there is not announced' },
  { phrase: new RegExp(['lorem', 'ipsum'].join('\\s+'), 'i'), why: 'every word is meant' },
  { phrase: host('registry', 'npmjs', 'org'), why: 'any mirror of a registry must do' },
  { phrase: host('registry', 'yarnpkg', 'com'), why: 'any mirror of a registry must do' },
  { phrase: host('npm', 'pkg', 'github', 'com'), why: 'any mirror of a registry must do' },
  { phrase: host('deb', 'debian', 'org'), why: 'any mirror of a registry must do' },
  { phrase: host('files', 'pythonhosted', 'org'), why: 'any mirror of a registry must do' },
  { phrase: new RegExp(['\\.\\.', 'shared\\b'].join('/')), why: 'a clone stands alone' },
]

/** Of tests alone: what would let a failure pass unseen, or make a slow machine fail. */
const TEST_PHRASES: typeof PHRASES = [
  { phrase: /\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b/, why: 'every test runs' },
  { phrase: /\.waitForTimeout\(/, why: 'wait for what shall happen, not for a time' },
]

/** Which forbidden words a file holds, in words; nothing when all is well. */
export function wrongPhrases(path: string, text: string): readonly string[] {
  const phrases = path.startsWith('tests/') ? [...PHRASES, ...TEST_PHRASES] : PHRASES
  return phrases.flatMap(({ phrase, why }) => {
    const found = phrase.exec(text)
    return found ? [`${path}: "${found[0]}" (${why})`] : []
  })
}

function word(...pieces: readonly string[]): RegExp {
  return new RegExp(`\\b${pieces.join('')}\\b`)
}

function host(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join('\\.'))
}
