export const postWords = {} as const
