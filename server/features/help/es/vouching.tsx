// Not translated yet: the English text stands in.
export * from '../en/vouching.tsx'
