/** Everything a part of the forum may need, put together once in start-up and passed along. */
import type { Config } from './config.ts'
import type { Cursors } from './cursor.ts'
import type { Reader } from './db/open.ts'
import type { Delivery } from './delivery/delivery.ts'
import type { Writer } from './db/writer.ts'
import type { CommunitySettings } from './community.ts'
import type { Renderer } from './html/markdown/renderer.ts'
import type { Keys } from './keys.ts'
import type { Live } from './live/live.ts'
import type { Log } from './log.ts'
import type { Mail } from './mail/mail.ts'
import type { Push } from './push/push.ts'
import type { Rates } from './rates.ts'
import type { Previews } from './request/previews.ts'
import type { LabelBook } from './visibility/label-book.ts'
import type { Viewers } from './visibility/viewer.ts'
import type { World } from './world.ts'
import type { Jobs } from './jobs/jobs.ts'

export interface Forum {
  config: Config
  world: World
  keys: Keys
  cursors: Cursors
  /** What is committed, without a viewer: for the visibility module and for tables without content. */
  reader: Reader
  /** The same, in a thread of its own: for what may take long, and while which others are served. */
  aside: Reader
  writer: Writer
  labels: LabelBook
  viewers: Viewers
  community: CommunitySettings
  markdown: Renderer
  rates: Rates
  live: Live
  jobs: Jobs
  /** Null within a preview: nobody imagines what somebody imagined would imagine. */
  previews: Previews | null
  mail: Mail
  delivery: Delivery
  push: Push
  log: Log
}
