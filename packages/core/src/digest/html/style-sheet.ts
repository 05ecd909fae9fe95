import { colours, ground, line } from './colours.ts';

/**
 * What cannot be inlined: dark mode and narrow screens. Outlook.com marks what it recoloured with
 * `data-ogsc` (text) and `data-ogsb` (ground).
 */
export const styleSheet: string = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media(prefers-color-scheme:dark){${darkRules('', '')}}`,
  darkRules('[data-ogsc] ', '[data-ogsb] '),
  '@media(max-width:480px){.p{padding:20px 16px!important}}',
].join('');

function darkRules(ofText: string, ofGround: string): string {
  return [
    ...Object.entries(colours).map(
      ([name, { dark }]) => `${ofText}.${name}{color:${dark}!important}`,
    ),
    `${ofText}.l{border-color:${line.dark}!important}`,
    `${ofGround}.g{background:${ground.dark}!important}`,
  ].join('');
}
