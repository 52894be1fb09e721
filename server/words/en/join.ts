export const joinWords = {} as const
