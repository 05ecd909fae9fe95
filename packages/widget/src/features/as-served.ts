/**
 * Whether a panel is as a server rendered it, not taken over yet: until then nothing may differ from
 * what the server printed, who knows neither the address of the page nor what a browser keeps.
 */
export function isAsServed(host: Element): boolean {
  return host.hasAttribute('data-rendered');
}
