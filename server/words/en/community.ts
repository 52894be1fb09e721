export const communityWords = {} as const
