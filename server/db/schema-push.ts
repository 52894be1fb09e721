/** Devices that get notices by Web Push, as Kysely sees them. Times are milliseconds since 1970, UTC. */
export interface PushTables {
  push_device: {
    session_hash: string
    member_id: number
    /** Null, like `sealed`, once the push service knows the device no more. */
    address_hash: string | null
    sealed: string | null
    created_at: number
    ended_at: number | null
    next_at: number | null
    queued_at: number | null
    attempts: number
    behind: number
  }
}
