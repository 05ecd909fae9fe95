import { markup } from '../pages/html.ts';

/** The list in the page of the local mode, with the real panel, its subscribe box and its feed. */
export function panelPage(topics: string): string {
  return markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trending papers, the newsletter on this machine</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/local.css">
<script type="module" src="/panel/trending-papers.js"></script></head>
<body><main>
<nav aria-label="Local mode"><a href="/mails">Caught mails</a> <a href="/preview">Preview of the digest</a>
<form method="post" action="/send-now"><button>Send the digest now</button></form></nav>
<trending-papers src="/snapshot.json" topics="${topics}" limit="8" subscribe-url="/subscribe" feed-url="/feed.atom" searchable filterable></trending-papers>
</main></body>
</html>
`.toString();
}
