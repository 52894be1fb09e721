export const profileWords = {
  'profile.role.moderator': 'in the moderation team',
  'profile.role.overseer': 'overseer',
  'profile.role.owner': 'owner of this community',
  'profile.posts': 'What {name} wrote',
  'profile.ownPosts': 'What you wrote under your name',
  'profile.none': 'There is nothing to read here yet.',
  'profile.nothingSaid': 'You have not written anything about yourself. Nobody has to.',
  'profile.change': 'Change this page',
  'profile.title': 'Your page',
  'profile.lede':
    'What others find under your handle. All of it can stay empty. Below it they find the posts you wrote under your name, each only if they may see it.',
  'profile.pronouns': 'Pronouns',
  'profile.pronounsHint': 'They stand beside your name, on everything you wrote under it.',
  'profile.about': 'A few words',
  'profile.aboutHint': 'Plain text, as you type it.',
  'profile.paused':
    'While you are paused you can choose who sees your page. What it says stays as it is until then.',
  'profile.audience': 'Who may see this page',
  'profile.audienceHint':
    'For everybody else it is as if there were nobody with your handle. Posts keep the audience that each of them has.',
  'profile.audience.members': 'Members',
  'profile.save': 'Keep it so',
  'profile.back': 'See it as it is now',
} as const
