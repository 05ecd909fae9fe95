/** What the reader asked for in the panel, beyond what the page set by attributes. */
export interface ReaderQuery {
  /** Words to search for; empty for all papers. */
  search: string;
  /** The one topic that was chosen, in the topic language; empty for those of the page. */
  topic: string;
}

/** What a reader asks for who asked for nothing. */
export const NO_WISH: ReaderQuery = { search: '', topic: '' };
