/** A file's path within its scene: the folder goes without saying where only one scene is looked at. */
export function shortPath(file: string): string {
  return file.replace(/^.*\/(?=(scene\.ya?ml|locales\/[^/]+|routes\/[^/]+)$)/, '')
}
