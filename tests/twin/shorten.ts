/** The shortest list found that still shows something, by taking away ever smaller parts of it. */
export async function shorten<Step>(
  steps: readonly Step[],
  stillShows: (fewer: Step[]) => Promise<boolean>,
): Promise<Step[]> {
  let kept = [...steps]
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? size >> 1 : 0) {
    for (let at = kept.length - size; at > -size; at -= size) {
      const fewer = kept.toSpliced(Math.max(at, 0), size + Math.min(at, 0))
      if (await stillShows(fewer)) kept = fewer
    }
  }
  return kept
}
