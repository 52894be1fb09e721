import type { Generated } from 'kysely'

export interface PictureTable {
  id: Generated<number>
  public_id: string
  member_id: number
  post_id: number | null
  description: string
  width: number
  height: number
  small: number
  moving: number
  created_at: number
  look_at: number | null
}

/** The tables of pictures by name. */
export interface PictureTables {
  picture: PictureTable
}
