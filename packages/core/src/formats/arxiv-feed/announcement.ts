/**
 * What arXiv writes before each abstract of its feeds:
 * "arXiv:2606.01001v1 Announce Type: new \nAbstract: ".
 * Source: info.arxiv.org/help/rss_specifications.html
 */
const ANNOUNCEMENT =
  /^\s{0,20}arXiv:\S{1,40}\s{1,20}Announce Type:\s{0,20}[\w-]{1,20}\s{1,20}(?:Abstract:)?\s{0,20}/i;

/** The abstract without the announcement before it. */
export function withoutAnnouncement(description: string): string {
  return description.replace(ANNOUNCEMENT, '');
}

/**
 * Whether a new version of a paper is announced, not a new paper: the announcement type, in its own
 * element or before the abstract, is "replace" or "replace-cross"; until 2023 the title ended in "UPDATED".
 */
export function announcesNewVersion(
  type: string | undefined,
  { title, description }: { title: string; description: string },
): boolean {
  const named = type ?? /^.{0,80}Announce Type:\s{0,20}([\w-]{1,20})/i.exec(description)?.[1];
  if (named !== undefined) return /^\s*replace/i.test(named);
  return / UPDATED\)\s*$/.test(title.slice(-40));
}

/** The end of titles until 2023: " (arXiv:2301.01001v2 [cs.CL] UPDATED)". */
const TITLE_END =
  /^(.*\S)\s{1,3}\((arXiv:[^\s()[\]]{5,40}) \[([\w.-]{2,20})\](?: [A-Z ]{1,40})?\)\s{0,20}$/s;

/** A title as feeds wrote it until 2023, taken apart; one of today comes back as it is. */
export function splitTitle(title: string): { title: string; id?: string; category?: string } {
  const match = title.length < 5_000 ? TITLE_END.exec(title) : null;
  if (!match) return { title };
  const [, text = '', id = '', category = ''] = match;
  // The sentence dot belonged to the bracket that follows it.
  return { title: text.replace(/\.$/, ''), id, category };
}
