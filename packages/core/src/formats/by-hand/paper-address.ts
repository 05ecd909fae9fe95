import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';

// Where papers live whose addresses name no identifier.
const HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:thecvf\.com|mlr\.press|jmlr\.org|nips\.cc|neurips\.cc|ecva\.net|aaai\.org|ijcai\.org|ieee\.org|ieeexplore\.ieee\.org|dl\.acm\.org|usenix\.org|isca-speech\.org|roboticsproceedings\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|semanticscholar\.org|sciencedirect\.com|link\.springer\.com|nature\.com|science\.org|pnas\.org|wiley\.com|tandfonline\.com|mdpi\.com|frontiersin\.org|plos\.org|iclr\.cc|icml\.cc|vldb\.org|openaccess\.thecvf\.com|aclweb\.org|techrxiv\.org|hal\.science|eprint\.iacr\.org|ncbi\.nlm\.nih\.gov|elifesciences\.org|cell\.com|bmvc2?\d*\.org|emnlp\.org|europepmc\.org|osf\.io|chemrxiv\.org|alphaxiv\.org|scirate\.com|paperswithcode\.com\/paper)\b/i;

/** Whether an address is that of a paper: it names an identifier, or a publisher, or a PDF. */
export function isPaperAddress(url: string): boolean {
  if (Object.values(idsInUrl(url)).some((id) => id !== undefined)) return true;
  return HOSTS.test(url) || /\.pdf(?:$|[?#])/i.test(url.slice(0, 2_000));
}
