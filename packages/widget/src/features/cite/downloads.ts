/** Hands texts to the browser as files. The address of a file is given back with the next one. */
export class Downloads {
  #address: string | undefined;

  /** Has a text saved as a file of that name. */
  save(text: string, name: string, mediaType: string): void {
    this.forget();
    this.#address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = this.#address;
    link.download = name;
    link.click();
  }

  /** Gives the address of the last file back; the browser has read it by then. */
  forget(): void {
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
}

/** An identifier as the name of a file: `arxiv:2606.01001` as `arxiv-2606.01001`. */
export function fileNameOf(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return Array.from(name).slice(0, 80).join('') || 'paper';
}
