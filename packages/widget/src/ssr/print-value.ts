import { noChange, nothing, type TemplateResult } from 'lit';
import { type Directive, type PartInfo, PartType } from 'lit/directive.js';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';
import { escapeMarkup } from './escape-markup.ts';
import { templateDigest } from './template-digest.ts';
import { type AttributePiece, type TemplatePiece, templatePieces } from './template-pieces.ts';

/**
 * Prints what lit would render for a value between two tags, with the comments by which lit's
 * hydration finds each value again. Texts are escaped, whatever they hold; only what has an
 * `outerHTML`, as elements have, is markup.
 */
export function printValue(given: unknown): string {
  const value = resolved(given, { type: PartType.CHILD });
  return isTemplateResult(value) && 'strings' in value
    ? `<!--lit-part ${templateDigest(value.strings)}-->${printTemplate(value)}<!--/lit-part-->`
    : `<!--lit-part-->${printPlain(value)}<!--/lit-part-->`;
}

function printPlain(value: unknown): string {
  if (isNothing(value) || value === undefined || value === null) return '';
  if (typeof value !== 'object') return escapeMarkup(String(value));
  if (isIterable(value)) return Array.from(value, printValue).join('');
  return 'outerHTML' in value ? String(value.outerHTML) : escapeMarkup(String(value));
}

const known = new WeakMap<readonly string[], readonly TemplatePiece[]>();

function printTemplate({ strings, values }: TemplateResult): string {
  const pieces = known.get(strings) ?? templatePieces(strings);
  known.set(strings, pieces);
  let printed = '';
  let at = 0;
  for (const piece of pieces) {
    if (piece.kind === 'markup') printed += piece.text;
    else if (piece.kind === 'child') printed += printValue(values[at++]);
    else {
      const count = piece.kind === 'attribute' ? piece.texts.length - 1 : 1;
      if (piece.kind === 'attribute')
        printed += printAttribute(piece, values.slice(at, at + count));
      at += count;
    }
  }
  return printed;
}

/** Listeners and properties are nothing that markup could hold: they come with hydration. */
function printAttribute({ sigil, name, texts }: AttributePiece, given: readonly unknown[]): string {
  if (sigil === '@' || sigil === '.') return '';
  const type = sigil === '?' ? PartType.BOOLEAN_ATTRIBUTE : PartType.ATTRIBUTE;
  const values = given.map((value) => resolved(value, { type, name, strings: texts, tagName: '' }));
  if (values.some(isNothing)) return '';
  if (sigil === '?') return values[0] ? name : '';
  const text = texts.reduce((all, next, index) => all + String(values[index - 1] ?? '') + next);
  return `${name}="${escapeMarkup(text)}"`;
}

/** What a directive, such as `repeat`, says is to be printed; any other value as it is. */
function resolved(value: unknown, place: PartInfo): unknown {
  const DirectiveClass = getDirectiveClass(value);
  if (!DirectiveClass) return value;
  const directive: Directive = new DirectiveClass(place);
  return resolved(directive.render(...(value as { values: unknown[] }).values), place);
}

function isNothing(value: unknown): boolean {
  return value === nothing || value === noChange;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
