import type { VNode } from 'preact'
import type { Ask } from '../../request/ask.ts'
import { PolicyCard } from './parts.tsx'
import { findUnseenPolicy } from './store.ts'

/** The card for whoever asks, if they have not read any policy yet; `back` is the page it is on. */
export async function findPolicyCard({ forum, viewer }: Ask, back: string): Promise<VNode | null> {
  const policy = await findUnseenPolicy(forum.reader, viewer.id)
  return policy && <PolicyCard policy={policy} k={forum.world.id()} back={back} />
}
