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

window.htmx = htmx;
