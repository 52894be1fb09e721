export const spaceWords = {} as const
