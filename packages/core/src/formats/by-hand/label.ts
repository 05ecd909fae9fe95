import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { readAppearance } from './venue.ts';

const WORDS =
  /^(?:(?:the|an?|official|unofficial|our|full|open|source|new|see|read|view|on|at|in|for|and|here|arxiv|papers?|pdf|abs|abstract|html|link|links|url|doi|openreview|preprint|publication|publisher|acm|ieee|acl|cvf|springer|elsevier|pmlr|neurips|anthology|codes?|github|git|gitlab|repo|repository|implementation|pytorch|torch|tensorflow|tf|jax|keras|projects?|page|pages|homepage|home|website|web|webpage|site|demos?|spaces?|colab|playground|data|datasets?|benchmark|models?|weights?|checkpoints?|hugging|face|huggingface|hf|video|videos|youtube|talk|presentation|slides?|poster|tweets?|twitter|thread|x|discussion|reddit|blog|post|blogpost|news|bib|bibtex|cite|citation|supp|supplementary|supplement|material|appendix|review|translation|notes?|summary|code1|code2|star|stars|media|doc|docs|tutorial|alphaxiv|论文|代码|链接|主页|项目|视频|数据)(?:\s|$))+$/i;

/** Whether the words of a link name what it leads to ("Paper", "CVPR 2024", "2404.01234"), not a paper. */
export function isLabel(words: string): boolean {
  const text = words
    .replace(/[^\p{L}\p{N}.:/'’ -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > 60) return text === '';
  const letters = text
    .replace(/[^\p{L} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (letters === '' || WORDS.test(letters)) return true;
  return (
    parseArxivId(text) !== undefined ||
    readAppearance(text) !== undefined ||
    /^https?:\/\//.test(text)
  );
}
