import { paths } from '../../../shared/paths.ts'

/** What file pickers offer; what is taken is decided by what a file is, not by its name. */
export const acceptedTypes = 'image/jpeg,image/png,image/webp,image/gif,image/avif'

/** How a picture is written in a post. */
export function lineOf({
  publicId,
  description,
}: {
  publicId: string
  description: string
}): string {
  return `![${description.replace(/[[\]\\\n]/g, ' ').trim()}](${paths.picture(publicId)})`
}
