/** Escape closes what is open of the paper that has the focus, and leads back to what opened it. */
export function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const paper = (event.target as Element).closest('.paper');
  const opener = paper?.querySelector<HTMLElement>('[open] > summary, [aria-expanded="true"]');
  if (!opener) return;
  // A dialog around the panel stays.
  event.preventDefault();
  opener.click();
  opener.focus();
}
