/** The database's history: each step runs once, in order, forward only, and keeps what is there. */
import { migration001 } from './001-members.ts'
import { migration002 } from './002-community.ts'
import { migration003 } from './003-conversation.ts'
import { migration004 } from './004-labels-and-changes.ts'
import { migration005 } from './005-circles-and-blocks.ts'
import { migration006 } from './006-keeping-apart.ts'
import { migration007 } from './007-contact-and-trust.ts'
import { migration008 } from './008-guards-and-lists.ts'
import { migration009 } from './009-peer-clinicians.ts'
import { migration010 } from './010-references-of-versions.ts'
import { migration011 } from './011-search.ts'
import { migration012 } from './012-reports-and-cases.ts'
import { migration013 } from './013-decisions.ts'
import { migration014 } from './014-notices.ts'
import { migration015 } from './015-measures.ts'
import { migration016 } from './016-rules-and-reports.ts'
import { migration017 } from './017-check-in-wishes.ts'
import { migration018 } from './018-team.ts'
import { migration019 } from './019-pictures.ts'
import { migration020 } from './020-bookmarks.ts'
import { migration021 } from './021-polls.ts'
import { migration022 } from './022-reading.ts'
import { migration023 } from './023-log.ts'
import { migration024 } from './024-own-in-thread.ts'
import { migration025 } from './025-told-of-reports.ts'
import { migration026 } from './026-statements.ts'
import { migration028 } from './028-cases-by-time.ts'
import { migration029 } from './029-held-again.ts'
import { migration031 } from './031-arrival.ts'
import { migration032 } from './032-delivery.ts'
import { migration033 } from './033-mail-stop.ts'
import { migration034 } from './034-outbox-by-member.ts'
import { migration036 } from './036-push.ts'
import { migration039 } from './039-language.ts'
import { migration041 } from './041-duty-and-numbers.ts'
import { migration042 } from './042-draft-fields.ts'
import { migration044 } from './044-letters-address.ts'
import { migration045 } from './045-delivery-under-way.ts'
import { migration046 } from './046-forget-delivered.ts'
import { migration047 } from './047-label-of-post.ts'

export interface Migration {
  name: string
  /** Statements for SQLite; the PostgreSQL twin of a step will stand beside it under its own name. */
  sqlite: string
  /** What is made after the statements, in the same transaction, because SQL cannot say it. */
  fill?: 'search'
}

/** Listed by hand, so that a forgotten or doubled step is seen in review. */
export const migrations: readonly Migration[] = [
  migration001,
  migration002,
  migration003,
  migration004,
  migration005,
  migration006,
  migration007,
  migration008,
  migration009,
  migration010,
  migration011,
  migration012,
  migration013,
  migration014,
  migration015,
  migration016,
  migration017,
  migration018,
  migration019,
  migration020,
  migration021,
  migration022,
  migration023,
  migration024,
  migration025,
  migration026,
  migration028,
  migration029,
  migration031,
  migration032,
  migration033,
  migration034,
  migration036,
  migration039,
  migration041,
  migration042,
  migration044,
  migration045,
  migration046,
  migration047,
]
