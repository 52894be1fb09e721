import type { Generated } from 'kysely'

export interface BookmarkTable {
  id: Generated<number>
  public_id: string
  member_id: number
  post_id: number
  note: string
  remind_at: number | null
  created_at: number
}

/** The tables of bookmarks by name. */
export interface BookmarkTables {
  bookmark: BookmarkTable
}
