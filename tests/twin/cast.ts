/** Who is there, and where, before anything happens. */
import type { Role, SpaceAccess } from '../../shared/vocabulary.ts'
import type { Name } from './ops.ts'

export interface CastMember {
  name: Name
  roles: Role[]
  settled: boolean
  waiting: boolean
}

export interface CastSpace {
  slug: string
  access: SpaceAccess
  /** For a space by invitation. */
  members: Name[]
}

export interface Cast {
  members: CastMember[]
  spaces: CastSpace[]
  /** The one from whose chair everything is seen; null for a visitor. */
  viewer: Name | null
}

/** The owner gives roles and invites people, and otherwise keeps quiet. */
export const owner = 'Olive'

export const viewerKinds = [
  'visitor',
  'member',
  'settled member',
  'peer clinician',
  'moderator',
  'waiting member',
] as const
export type ViewerKind = (typeof viewerKinds)[number]

/** The cast with a viewer of this kind, called Vera. */
export function castWith(kind: ViewerKind, invited: boolean): Cast {
  const someone = (name: Name, roles: Role[] = [], settled = false): CastMember => ({
    name,
    roles,
    settled,
    waiting: false,
  })
  const members = [
    someone(owner, ['owner']),
    someone('Mara', ['moderator'], true),
    someone('Cleo', ['clinician']),
    someone('Cato', ['clinician'], true),
    someone('Alice', [], true),
    someone('Bob'),
  ]
  const viewer = kind === 'visitor' ? null : 'Vera'
  if (viewer) members.push(viewerAs(kind, viewer))
  return {
    members,
    viewer,
    spaces: [
      { slug: 'porch', access: 'public', members: [] },
      { slug: 'kitchen', access: 'members', members: [] },
      {
        slug: 'attic',
        access: 'invitation',
        members: ['Mara', 'Alice', ...(viewer && invited ? [viewer] : [])],
      },
      { slug: 'caucus', access: 'clinicians', members: [] },
    ],
  }
}

function viewerAs(kind: ViewerKind, name: Name): CastMember {
  const roles: Role[] =
    kind === 'peer clinician' ? ['clinician'] : kind === 'moderator' ? ['moderator'] : []
  return { name, roles, settled: kind === 'settled member', waiting: kind === 'waiting member' }
}
