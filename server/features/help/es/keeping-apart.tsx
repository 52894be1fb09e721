// Not translated yet: the English text stands in.
export * from '../en/keeping-apart.tsx'
