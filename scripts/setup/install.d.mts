export function install(project: string): Promise<string | undefined>
export function missing(project: string): readonly string[]
