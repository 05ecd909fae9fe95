/**
 * Whether a text is Python's `repr()` of a dictionary, list or object rather than JSON: single
 * quotes around keys, `None`/`True`, or `PaperInfo(id=…)`. Seen for a month in a bot's output.
 */
export function looksLikePythonRepr(text: string): boolean {
  const head = text.slice(0, 2_000);
  // What stands in double quotes is prose: "…: None, …" there means nothing.
  const code = head.replace(/"(?:[^"\\]|\\.)*"?/gs, '""');
  return (
    /^\s*[[{(]\s*(?:[[{(]\s*)*'[^'\n]{0,80}'\s*[:,]/.test(head) ||
    /^\s*(?:\[\s*)?[A-Z]\w{0,60}\(\w{1,60}=/.test(head) ||
    (/^\s*[[{]/.test(head) && /[:,]\s*(?:None|True|False)\s*[,}\]]/.test(code))
  );
}
