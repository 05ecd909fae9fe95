import type { ListingDocument } from '../document.ts';

const TARGET = /data-target=["']DailyPapers["']/;

/** A web page with the component of Hugging Face that lists the daily papers. */
export function detectHuggingFaceHtml({ head, text }: ListingDocument): number {
  return head.startsWith('<') && /<!doctype html|<html|<div/i.test(head) && findTarget(text) >= 0
    ? 1
    : 0;
}

/** Where the component that lists the papers stands in the page; -1 when it is another page. */
export function findTarget(html: string): number {
  return html.search(TARGET);
}
