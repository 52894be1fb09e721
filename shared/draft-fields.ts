/** What a form can say besides text, title and audience, by the names its fields have in the form. */
export const draftFields = [
  'parentId',
  'contentNote',
  'teamNote',
  'need',
  'hat',
  'anonymous',
  'pollOptions',
  'pollSeveral',
  'pollNamed',
  'pollResults',
  'pollDays',
] as const

/** As the form has them: a box that is ticked says `on`, one that is not says nothing. */
export type DraftFields = Partial<Record<(typeof draftFields)[number], string>>
