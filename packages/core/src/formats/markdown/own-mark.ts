/** The comment, which no reader sees, that begins a list of ours: it is read without guessing. */
export const OWN_MARK = '<!-- trending-papers -->';
