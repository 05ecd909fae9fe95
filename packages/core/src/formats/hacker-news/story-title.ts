/** The title of a paper as a story carries it. */
export interface StoryTitle {
  title: string;
  /** The year that readers of the site put behind a title of older work. */
  year?: string;
}

/**
 * Takes off what the site puts around the title of a paper: `[2404.01234]` from arXiv's pages in
 * front, and `(2017)`, `[pdf]` or `[video]` behind it.
 */
export function readStoryTitle(text: string): StoryTitle {
  const bare = withoutMark(text.replace(/^\[\d{4}\.\d{4,5}(?:v\d{1,3})?\]\s/, ''));
  const [, title = bare, year] = /^(.+\S)\s\(((?:1[89]|20)\d\d)\)$/.exec(bare) ?? [];
  return year === undefined ? { title } : { title: withoutMark(title), year };
}

function withoutMark(text: string): string {
  return text.replace(/\s\[(?:pdf|video)\]$/i, '').trim();
}
