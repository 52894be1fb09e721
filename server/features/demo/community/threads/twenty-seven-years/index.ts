import { answered, says } from '../../script.ts'
import type { DemoThread } from '../../types.ts'
import { theBody } from './the-body.ts'
import { theQuarrel } from './the-quarrel.ts'
import { whatWeTellDoctors } from './what-we-tell-doctors.ts'

export const twentySevenYears: DemoThread = {
  space: 'staying-on-coming-off',
  title: 'Twenty-seven years on the same tablet, and I mean to go on',
  need: 'discuss',
  daysAgo: 34,
  timeOfDay: '10:10',
  opening: answered(
    says('Odile', 0, {
      heard: 'Petra Desmond tinroof سلمى marrow Tobias',
      thanks: 'sevenofspades Мила',
    })`
      I have read here for a good while about coming off, and learned much, and I have also noticed
      that those of us who take something and are content with it have become rather quiet, as
      though we had been caught at it.

      So. I have taken lithium for twenty-seven years. Before it there were nine years of which I
      have perhaps four. Since then I have translated, taught, buried a husband, been bored, which I
      recommend, and seen the sea most summers. My hands shake, I drink water like a horse, and
      twice a year somebody looks at my kidneys with an expression.

      I don’t say anybody else should. I say that I chose it, I go on choosing it, and I would
      rather not be told that I have been deceived. I should like to hear from people who think
      otherwise as well, provided they leave me my twenty-seven years.
    `,
    theQuarrel,
    theBody,
    whatWeTellDoctors,
  ),
}
