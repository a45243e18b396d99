// What a page does besides being read: it swaps parts of itself. Without this file every page still works.
import htmx from 'htmx.org/dist/htmx.esm.js';

Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  disableInheritance: true,
  includeIndicatorStyles: false,
  historyCacheSize: 0,
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '422', swap: true },
    { code: '[45]..', swap: false, error: true }
  ]
});

// A part that cannot be fetched (signed out, refused, broken) is worth a whole page that says why.
document.addEventListener('htmx:responseError', event => {
  const path = event.detail.pathInfo.finalRequestPath;
  if (event.detail.requestConfig.verb === 'get') window.location.assign(path);
});

// A section that somebody folded stays folded in their browser. Without this file it opens with each page.
const FOLDED = 'folded-sections';
const folded = () => new Set(JSON.parse(localStorage.getItem(FOLDED) ?? '[]'));

const fold = root => {
  const names = folded();
  root.querySelectorAll('details[data-folds]').forEach(part => {
    if (names.has(part.dataset.folds)) part.open = false;
  });
};

document.addEventListener('toggle', event => {
  const name = event.target.dataset?.folds;
  if (name === undefined) return;
  const names = folded();
  if (event.target.open) names.delete(name);
  else names.add(name);
  localStorage.setItem(FOLDED, JSON.stringify([...names]));
}, true);

// Of the page as it comes, and of each part that is swapped in.
document.addEventListener('htmx:load', event => fold(event.detail.elt));

window.htmx = htmx;
