import { documentOf } from './markup.mjs';

/**
 * A reader of a site that shows its articles in a frame as high as they are, as archives and apps do: text of its own is no
 * more than labels.
 * @param {string} article host and path of the framed article
 */
export function framedPage(article) {
  const [host, path] = [article.slice(0, article.indexOf('/')), article.slice(article.indexOf('/'))];
  return documentOf({
    title: 'Harbour Post Reader',
    style: 'iframe { width: 100%; height: 2400px; border: 0; }',
    body: `<nav><a href="/">Harbour Post</a> <a href="/reader">Reader</a></nav><main><h1>Reader</h1><iframe title="Article"></iframe></main><footer>Harbour Post, Westhaven</footer>
<script>document.querySelector('iframe').src = '//${host}:' + location.port + '${path}';</script>`,
  });
}
