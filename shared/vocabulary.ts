/** The words of the product that both sides, the database and the contract share. */

/** What a member may be besides a member. */
export const roles = ['owner', 'moderator', 'overseer', 'clinician'] as const
export type Role = (typeof roles)[number]

/** Whom an author means a post for, from wide to narrow; a circle is `circle:` and its public id. */
export const plainAudiences = ['public', 'members', 'settled', 'peers', 'clinicians', 'me'] as const
export type PlainAudience = (typeof plainAudiences)[number]
export type Audience = PlainAudience | `circle:${string}`

/** Who may read a space at all. */
export const spaceAccesses = ['public', 'members', 'invitation', 'clinicians'] as const
export type SpaceAccess = (typeof spaceAccesses)[number]

/** What the author of a thread hopes for. */
export const needs = ['listen', 'share', 'suggest', 'discuss'] as const
export type Need = (typeof needs)[number]

/** Reactions that support; there is none that disagrees. */
export const reactionKinds = ['heard', 'metoo', 'thanks', 'with'] as const
export type ReactionKind = (typeof reactionKinds)[number]

/** When what others chose in a poll shows, and how many days one can be open. */
export const pollResults = ['voted', 'closed'] as const
export type PollResults = (typeof pollResults)[number]
export const pollDays = [1, 2, 3, 7, 14, 30] as const

/** How people come in. */
export const joiningWays = ['open', 'invitation', 'approval'] as const
export type Joining = (typeof joiningWays)[number]

/** Who may invite people. */
export const inviters = ['members', 'team'] as const
export type Inviters = (typeof inviters)[number]

/** By what a member can be listed to be kept apart from. */
export const listedKinds = ['handle', 'email', 'domain'] as const
export type ListedKind = (typeof listedKinds)[number]

/** How far professional mode goes; each level includes the one before. */
export const professionalLevels = ['known', 'vouched', 'colleagues'] as const
export type ProfessionalLevel = (typeof professionalLevels)[number]

/** What a member may say of themselves above a post: that they speak as somebody in particular. */
export const hats = ['peer', 'clinician'] as const
export type Hat = (typeof hats)[number]

/** Whether a crisis resource may send the police or an ambulance without asking. */
export const sendings = ['yes', 'no', 'unknown'] as const
export type Sends = (typeof sendings)[number]

/** What the law commonly asks of a small forum, as far as only the owner can know it is done. */
export const lawItems = ['risk', 'accountable', 'consent', 'crime', 'duties', 'records'] as const
export type LawItem = (typeof lawItems)[number]
