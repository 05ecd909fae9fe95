/**
 * The text of a body in UTF-8, read piece by piece; fails when it is no UTF-8, is longer than that many
 * characters, or does not come in time, so that nothing fills the memory.
 */
export async function textWithin(
  { body }: Response,
  longest: number,
  late: AbortSignal,
): Promise<string> {
  late.throwIfAborted();
  let text = '';
  if (!body) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  const cancel = () => void reader.cancel(late.reason).catch(() => {});
  late.addEventListener('abort', cancel, { once: true });
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > longest) throw new RangeError('The answer is too long.');
    }
    late.throwIfAborted();
  } finally {
    late.removeEventListener('abort', cancel);
    cancel();
  }
  return text + decoder.decode();
}
