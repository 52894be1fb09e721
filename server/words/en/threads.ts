export const threadWords = {} as const
