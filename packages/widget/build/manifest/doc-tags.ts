import ts from 'typescript';

/** A tag of a doc comment: `@slot name - What it is for.` Without a name it is the unnamed one. */
export interface DocTag {
  name: string;
  description: string;
}

/** What the doc comment of the class tells in tags, because the code does not declare it in one place. */
export interface DocTags {
  description: string;
  element: string;
  fires: DocTag[];
  slot: DocTag[];
  csspart: DocTag[];
  cssprop: DocTag[];
  cssstate: DocTag[];
}

/** Reads the doc comment of a class. */
export function docTagsOf(node: ts.ClassDeclaration): DocTags {
  const all = ts.getJSDocTags(node);
  const textsOf = (kind: string) =>
    all
      .filter(({ tagName }) => tagName.text === kind)
      .map(({ comment }) => oneLine(ts.getTextOfJSDocComment(comment) ?? ''));
  const tagsOf = (kind: string) => textsOf(kind).map(docTag);
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return {
    description: oneLine(ts.getTextOfJSDocComment(comment?.comment) ?? ''),
    element: textsOf('element')[0] ?? '',
    fires: tagsOf('fires'),
    slot: tagsOf('slot'),
    csspart: tagsOf('csspart'),
    cssprop: tagsOf('cssprop'),
    cssstate: tagsOf('cssstate'),
  };
}

function docTag(text: string): DocTag {
  const [, name = '', description = ''] = /^(\S*?)\s*(?:^|\s)-\s+(.*)$/.exec(text) ?? [];
  return { name, description };
}

/** A text of a comment without the line breaks that only its width asked for. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
