import { createHash } from 'node:crypto';
import type { Texts } from '../texts/texts.ts';
import { Markup, markup } from './html.ts';

const STYLE = `
:root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}
body{max-width:34rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.15rem;margin-top:2.5rem}
label,legend{display:block;font-weight:600;margin-top:1rem}
input,select,button{font:inherit;padding:.5rem .75rem;border-radius:.375rem;border:1px solid GrayText;max-width:100%;box-sizing:border-box}
input,select{width:100%;background:Field;color:FieldText}
button{margin-top:1.25rem;cursor:pointer;background:#1f4fd8;color:#fff;border-color:transparent;font-weight:600}
button.quiet{background:transparent;color:inherit;border-color:GrayText}
:focus-visible{outline:3px solid #6f9bff;outline-offset:2px}
.hint{color:light-dark(#555,#bbb);margin:.25rem 0}
.note{border-inline-start:4px solid #1f4fd8;padding-inline-start:.75rem}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The policy of every page: its own style, forms to this service, nothing else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A whole page. */
export function page(texts: Pick<Texts, 'locale' | 'dir'>, title: string, content: Markup): string {
  return markup`<!doctype html>
<html lang="${texts.locale}" dir="${texts.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body><main><h1>${title}</h1>
${content}
</main></body>
</html>
`.toString();
}
