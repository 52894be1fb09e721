/** What the forum can do: one folder for each feature, one line here. */
import type { Router } from 'express'
import type { Forum } from '../forum.ts'
import { conversationRoutes } from './threads/routes.tsx'

/** Every feature's routes, in the order in which they are asked. */
export const features: readonly ((forum: Forum) => Router)[] = [conversationRoutes]
