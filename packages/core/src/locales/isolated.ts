/** Names, titles and addresses are mostly Latin: isolated, they do not turn an Arabic sentence around them. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
