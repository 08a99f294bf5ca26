export const PROJECT: string
