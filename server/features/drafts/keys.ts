/** Under which name the draft of each form is kept. */
export const draftKeys = {
  reply: (thread: string) => `reply:${thread}`,
  thread: (space: string) => `thread:${space}`,
  edit: (post: string) => `edit:${post}`,
} as const
