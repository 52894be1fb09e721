export const accountWords = {} as const
