export const circleWords = {
  'circle.title': 'Circles',
  'circle.lede':
    'A circle is a list of people you choose as an audience. Nobody but you sees it, or learns that they are in it.',
  'circle.none': 'You have no circle yet.',
  'circle.new': 'A new circle',
  'circle.name': 'Name',
  'circle.nameHint': 'Only you will read it.',
  'circle.create': 'Make this circle',
  'circle.tooMany': 'You keep {max} circles, which is the most.',
  'circle.nobody': 'There is nobody by that handle to add or take out. Nothing was changed.',
  'circle.takeOut': 'Take out',
  'circle.add': 'Handle of somebody to add',
  'circle.addGo': 'Add',
  'circle.end': 'End this circle',
  'circle.endWords':
    'What you wrote for this circle will be for you alone until you choose another audience.',
  'circle.endGo': 'End it',
  'block.title': 'Hidden both ways',
  'block.lede':
    'You and these people do not see each other’s named posts and profiles. They are not told. Posts under an alias stay as they are, because a gap would give the name away.',
  'block.none': 'There is nobody on this list.',
  'block.add': 'Handle',
  'block.addGo': 'Hide us from each other',
  'block.remove': 'End this',
  'block.nobody': 'There is nobody by that handle. Nothing was changed.',
  'block.self': 'You cannot hide yourself from yourself.',
} as const
