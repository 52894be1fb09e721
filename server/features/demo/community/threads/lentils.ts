import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const lentils: DemoThread = {
  space: 'kitchen',
  title: 'I have eaten lentils for nine days, help',
  need: 'suggest',
  daysAgo: 31,
  timeOfDay: '17:30',
  opening: answered(
    says('sevenofspades', 0, { metoo: 'tadpole halfpast', heard: 'quince' })`
      I have a 10 kilo sack (see: previous episodes of my life) and no money till the 28th. red
      ones. what do people DO with these. so far I have done: soup, soup, thick soup, a thing I
      called pie
    `,
    inTurn(
      says('Мила', 15, { thanks: 'sevenofspades Petra' })`
        Котлеты! Cook thick, put aside, cold. Onion, bread old, make like small palm and fry. If you
        have one egg good. If not egg, say prayer.
      `,
      says('sevenofspades', 22)`no egg. what’s the prayer`,
      says('Мила', 24, { heard: 'sevenofspades fenwick' })`“Hold, you bastard.”`,
      says('sevenofspades', 26 * hour, { thanks: 'Мила' })`
        they held!! the prayer works. ate eleven
      `,
    ),
    inTurn(
      says('quince', 40)`
        Not a recipe but a question, ignore if unwelcome. Is the 28th fixed? Some offices can pay a
        part earlier if you ring before noon and use the word “hardship”, it’s in their own rules. I
        have the paragraph somewhere.
      `,
      says('sevenofspades', 52)`
        I can’t face ringing them quince. I know you mean well. I’d rather have the lentils
      `,
      says('quince', 55, { thanks: 'sevenofspades' })`
        Understood. Then: fry cumin until it smells, add at the end. I’ll put the paragraph in a
        drawer.
      `,
      says('sevenofspades', 3 * day, { heard: 'quince', with: 'marrow' })`
        where’s this drawer
      `,
    ),
    says('سلمى', 3 * hour, { thanks: 'sevenofspades Inés' })`
      Lemon, at the table, more than seems right. My grandmother said lentils without lemon are مثل
      بيت بلا باب, like a house with no door.
    `,
    says('Odile', 4 * hour, { heard: 'sevenofspades' })`
      In 1974 I lived for a month on turnips and on a man named Serge. I can only say that it ends.
    `,
  ),
}
