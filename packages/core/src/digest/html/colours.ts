/** A colour by day and by night. */
export interface Colour {
  light: string;
  dark: string;
}

/**
 * The colours of the panel, as sRGB: few mail clients know others. Each is the class of one letter
 * that dark mode changes it by.
 */
export const colours = {
  /** Titles and abstracts. */
  i: { light: '#181b20', dark: '#e9ebef' },
  /** Authors and evidence. */
  s: { light: '#55585f', dark: '#a1a5ab' },
  /** Ranks. */
  f: { light: '#6f7278', dark: '#888c94' },
  /** Links. */
  k: { light: '#224fa7', dark: '#87bafd' },
  /** What is new. */
  a: { light: '#be260b', dark: '#ff8e60' },
} as const satisfies Record<string, Colour>;

/** Lines between papers. */
export const line: Colour = { light: '#e1e3e6', dark: '#2d3037' };

/** The ground that all stands on. */
export const ground: Colour = { light: '#ffffff', dark: '#101318' };

/** Attributes of an element with a colour of the text: its class, and its style inlined. */
export function coloured(name: keyof typeof colours, style = ''): string {
  return `class="${name}" style="color:${colours[name].light}${style && `;${style}`}"`;
}
