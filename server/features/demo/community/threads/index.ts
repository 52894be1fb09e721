import type { DemoThread } from '../types.ts'
import { afterTheDream } from './after-the-dream.ts'
import { anyoneUp } from './anyone-up/index.ts'
import { bracelet } from './bracelet.ts'
import { dentist } from './dentist.ts'
import { draftStatement } from './draft-statement.ts'
import { firstShift } from './first-shift.ts'
import { fromAShopAssistant } from './from-a-shop-assistant.ts'
import { haveYouBeenInHere } from './have-you-been-in-here.ts'
import { humming } from './humming.ts'
import { lentils } from './lentils.ts'
import { newBox } from './new-box.ts'
import { notes } from './notes.ts'
import { nothingToReport } from './nothing-to-report.ts'
import { oneOfMine } from './one-of-mine.ts'
import { paidToNotice } from './paid-to-notice/index.ts'
import { plainWord } from './plain-word.ts'
import { ruth } from './ruth.ts'
import { tellingSomeone } from './telling-someone.ts'
import { theForm } from './the-form.ts'
import { theGap } from './the-gap.ts'
import { thePost } from './the-post.ts'
import { theVan } from './the-van.ts'
import { thirdNight } from './third-night.ts'
import { twentySevenYears } from './twenty-seven-years/index.ts'
import { weekNine } from './week-nine.ts'
import { welcome } from './welcome.ts'
import { whatCanYouSee } from './what-can-you-see/index.ts'
import { whoComesWhenYouRing } from './who-comes-when-you-ring/index.ts'
import { yoghurts } from './yoghurts.ts'
import { zip } from './zip.ts'

/** By space, in the order of the spaces. */
export const threads: DemoThread[] = [
  welcome,
  whoComesWhenYouRing,
  whatCanYouSee,
  lentils,
  zip,
  fromAShopAssistant,
  anyoneUp,
  afterTheDream,
  thirdNight,
  bracelet,
  twentySevenYears,
  weekNine,
  newBox,
  notes,
  paidToNotice,
  firstShift,
  theForm,
  theGap,
  theVan,
  humming,
  ruth,
  tellingSomeone,
  thePost,
  nothingToReport,
  dentist,
  plainWord,
  yoghurts,
  haveYouBeenInHere,
  oneOfMine,
  draftStatement,
]
