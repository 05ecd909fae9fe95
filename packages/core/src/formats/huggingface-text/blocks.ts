/** A heading (title, badge, byline …) or a paragraph of prose, with its first line's number. */
export interface Block {
  kind: 'heading' | 'prose';
  text: string;
  /** 1-based. */
  line: number;
}

// Titles run to 150 characters, abstracts start at 400; a text in between is prose when it is
// made of sentences.
const LONGEST_HEADING = 300;
const SHORTEST_PROSE = 160;

/** Cuts a copied page into blocks: paragraphs parted by blank lines, hard-wrapped lines joined. */
export function toBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: { lines: string[]; line: number } = { lines: [], line: 1 };
  const close = () => {
    for (const block of paragraphBlocks(paragraph.lines, paragraph.line)) blocks.push(block);
  };
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line !== '' && paragraph.lines.length > 0) paragraph.lines.push(line);
    else {
      close();
      paragraph = { lines: line === '' ? [] : [line], line: index + 1 };
    }
  });
  close();
  return blocks;
}

function paragraphBlocks(lines: readonly string[], line: number): Block[] {
  if (lines.length > 1 && isHardWrapped(lines)) return [toBlock(lines.join(' '), line)];
  return lines.map((text, index) => toBlock(text, line + index));
}

/** All lines but the last are about as long as a line of an e-mail or a terminal. */
function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  return (
    full.every(({ length }) => length >= 50 && length <= 130) &&
    lines.join(' ').length >= SHORTEST_PROSE
  );
}

function toBlock(text: string, line: number): Block {
  const sentences = /[.!?]["”')\]]?$/.test(text) || /[a-z)][.!?] +[A-Z]/.test(text);
  const isProse = text.length > LONGEST_HEADING || (text.length >= SHORTEST_PROSE && sentences);
  return { kind: isProse ? 'prose' : 'heading', text, line };
}
