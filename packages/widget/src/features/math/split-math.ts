/** A piece of a text: words, or TeX without its signs. */
export interface MathPiece {
  text: string;
  isMath: boolean;
}

// Longer is no formula of a title or an abstract, and would keep the renderer busy.
const LONGEST = 1000;

/**
 * What stands between dollar signs as pandoc tells math from money
 * (pandoc.org/MANUAL.html#extension-tex_math_dollars): no blank inside the signs, no digit behind the
 * closing one. "$$…$$" and "\(…\)" count, too. A backslash takes the sign its meaning. The bounds keep
 * the time proportional to the text.
 */
const MATH =
  /(?<!\\)(?:\$\$(?<display>[^$]{1,1000})\$\$|\$(?<inline>[^\s$](?:[^$]{0,1000}[^\s$\\])?)\$(?!\d)|\\\((?<brackets>[^$]{1,1000}?)\\\))/g;

/** A text in pieces, the math apart. Joined, with their signs, they are the text. */
export function splitMath(text: string): MathPiece[] {
  const pieces: MathPiece[] = [];
  let end = 0;
  const words = (to: number) => {
    if (to > end) pieces.push({ text: text.slice(end, to), isMath: false });
  };
  for (const { index, groups = {}, 0: whole } of text.matchAll(MATH)) {
    const tex = groups.display ?? groups.inline ?? groups.brackets ?? '';
    if (tex.length > LONGEST || tex.trim() === '') continue;
    words(index);
    pieces.push({ text: tex, isMath: true });
    end = index + whole.length;
  }
  words(text.length);
  return pieces;
}

/** Whether there is math in a text: a look that costs little. */
export function hasMath(text: string): boolean {
  return /[$\\]/.test(text) && splitMath(text).some(({ isMath }) => isMath);
}
