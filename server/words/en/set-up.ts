export const setUpWords = {} as const
