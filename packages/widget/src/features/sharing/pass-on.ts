/** A link with what it leads to. */
export interface SharedLink {
  title: string;
  url: string;
}

/**
 * Hands a link to what the device shares by. True when that took it, also when the reader then thought
 * better of it; false where there is nothing to share by.
 */
export async function passOn(link: SharedLink): Promise<boolean> {
  try {
    await navigator.share(link);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
