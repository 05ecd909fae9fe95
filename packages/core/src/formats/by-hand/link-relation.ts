import type { LinkRelation } from '../../paper/paper.ts';
import { linksInText } from '../../paper/text/links-in-text.ts';

// What the makers of lists write on their links, and what it leads to. The first that fits counts.
const LABELS: readonly (readonly [LinkRelation, RegExp])[] = [
  ['pdf', /\bpdf\b/i],
  ['video', /\b(?:video|youtube|talk|presentation|bilibili)\b|视频/i],
  ['demo', /\b(?:demo|space|spaces|colab|playground)\b/i],
  ['data', /\b(?:data|datasets?|benchmark)\b|数据/i],
  ['model', /\b(?:models?|weights?|checkpoints?|ckpt)\b|模型/i],
  ['code', /\b(?:codes?|github|git|repo|repository|implementation|pytorch|tensorflow|jax)\b|代码/i],
  ['discussion', /\b(?:tweets?|twitter|thread|discussion|reddit|hacker news|hn|x)\b/i],
  ['other', /\b(?:blog|post|slides?|poster|supp\w*|bib\w*|cite|news|review|translation)\b/i],
  ['project', /\b(?:project|page|homepage|website|web|site|project page)\b|主页|项目/i],
  [
    'abstract',
    /\b(?:paper|papers|arxiv|abs|abstract|openreview|doi|link|html|acm|ieee|acl|cvf|springer|preprint|publication)\b|论文|链接/i,
  ],
];

/** What a label such as "Paper", "code" or "项目" says that its link leads to. */
export function relationOfLabel(label: string): LinkRelation | undefined {
  const words = label.slice(0, 60);
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * What a link of a list leads to. A host that serves one kind alone knows best (a repository, a
 * video); then the label counts, then the address.
 */
export function relationOfLink(label: string, url: string): LinkRelation {
  const byAddress = linksInText(url)[0]?.rel;
  if (byAddress && /^(?:pdf|code|video|demo|data)$/.test(byAddress)) return byAddress;
  const isPage = byAddress === 'abstract' || byAddress === 'discussion';
  return (isPage ? byAddress : relationOfLabel(label)) ?? byAddress ?? 'other';
}
