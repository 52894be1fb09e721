/** A thread as a fresh visit finds it, all its pages together. */
import type { StubbornMember } from './stubborn-member.ts'

/** A post as the contract gives it, as far as these tests look into it. */
export interface Post {
  id: string
  parentId: string | null
  createdAt?: string
  html?: string
  gone?: boolean
  reactions?: Record<string, number>
}

/** Every post and placeholder of the thread, as `reader` sees it. */
export async function readWhole(reader: StubbornMember, thread: string): Promise<Post[]> {
  const whole: Post[] = []
  let after = ''
  for (;;) {
    const page = await reader.read<{ posts: Post[]; next: string | null }>(`/t/${thread}${after}`)
    whole.push(...page.posts)
    if (page.next === null) return whole
    after = `?after=${encodeURIComponent(page.next)}`
  }
}
