export const pictureWords = {
  'picture.title': 'Your pictures',
  'picture.about': 'Those in your posts, and those that wait for one.',
  'picture.lede':
    'Pictures you have added, newest first. One that stands in no post yet is seen by you alone, and goes after a day unless a draft of yours has it.',
  'picture.add': 'Add a picture',
  'picture.file': 'Picture',
  'picture.fileHint':
    'JPEG, PNG, WebP, GIF or AVIF, up to {megabytes} MB and {megapixels} million pixels. {perPost} can stand in a post, {perDay} can be added in a day, and {waiting} can wait for a post. Place, camera and time of day are taken out of the file.',
  'picture.description': 'What is to be seen in it',
  'picture.descriptionHint':
    'For people who cannot see it. A sentence is enough, as you would tell somebody on the telephone.',
  'picture.send': 'Add it',
  'picture.added':
    'It is added. Put the line below into your post, where the picture is to stand. Until then you alone can see it.',
  'picture.line': 'Line for your post',
  'picture.none': 'Choose a picture to add.',
  'picture.nothing': 'You have not added any yet.',
  'picture.undescribed': 'Picture without a description',
  'picture.discard': 'Discard',
  'picture.discardOf': 'Discard the picture: {description}',
  'picture.inAPost': 'It stands in <link>a post of yours</link>.',
  'picture.unused': 'It stands in no post yet.',
  'picture.size': '{width} × {height}',
  'picture.moves': 'it moves',
  'picture.more': 'Earlier ones',
  'picture.inPost':
    'This picture stands in a post. Take it out of the post, or delete the post, and it goes with it.',
  'picture.gone':
    'A picture in your text is in another post by now, or has been discarded. Add it again.',
  'picture.tooMany':
    'A post can have {max, plural, one {one picture} other {# pictures}}. Take some out, or write a second post.',
  'picture.tooManyWaiting':
    '{max} pictures of yours wait for a post, which is the most. Discard some you do not need.',
  'picture.tooManyAtOnce':
    'Several pictures of yours are on their way already. Try again in {seconds, plural, one {one second} other {# seconds}}.',
  'picture.tooLarge':
    'The picture has more than {megabytes} MB. Make it smaller, or take a picture of your screen with it.',
  'picture.tooManyPixels':
    'The picture has more than {megapixels} million pixels. Make it smaller and add it again.',
  'picture.unknownKind':
    'This is not a picture of a kind that can be shown here: JPEG, PNG, WebP, GIF or AVIF.',
  'picture.unreadable': 'This picture is damaged, so it could not be read. Nothing of it was kept.',
  'picture.brokenOff': 'The picture did not arrive whole. Nothing of it was kept; send it again.',
  'picture.diskFull':
    'There is no room for pictures at the moment. Nothing of it was kept, and your text is still there.',
  'picture.busy': 'Many pictures are being added just now. Try again in a minute.',
} as const
