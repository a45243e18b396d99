// Draws a project's process model and marks where the project stands. It is drawn large enough to be read; a page that
// is narrower scrolls it.
import Viewer from 'bpmn-js/lib/Viewer';

const LEAST_SCALE = 0.9;
const MARGIN = 16;

async function draw(container) {
  const viewer = new Viewer({ container, textRenderer: { defaultStyle: { fontFamily: 'Inter, sans-serif' } } });
  const response = await fetch(container.dataset.model);
  await viewer.importXML(await response.text());
  const current = ids(container.dataset.current);
  mark(viewer, ids(container.dataset.done), 'is-done');
  mark(viewer, current, 'is-current');
  const again = () => requestAnimationFrame(() => fit(viewer, container, current));
  whole(container, again);
  fit(viewer, container, current);
  viewer.get('eventBus').on('root.set', again);
  window.addEventListener('resize', again);
}

const ids = words => (words || '').split(' ').filter(word => word);

function mark(viewer, nodes, marker) {
  const known = viewer.get('elementRegistry');
  nodes.filter(id => known.get(id)).forEach(id => viewer.get('canvas').addMarker(id, marker));
}

// Where the project stands is in the middle of what is seen; the whole is shown on demand.
function fit(viewer, container, current) {
  const canvas = viewer.get('canvas');
  const drawn = canvas.getActiveLayer().getBBox();
  const box = { x: drawn.x - MARGIN, y: drawn.y - MARGIN, width: drawn.width + 2 * MARGIN, height: drawn.height + 2 * MARGIN };
  const asWide = container.clientWidth / box.width;
  const scale = Math.min(1, container.classList.contains('is-whole') ? asWide : Math.max(LEAST_SCALE, asWide));
  const sheet = container.querySelector('.djs-container');
  sheet.style.width = box.width * scale + 'px';
  sheet.style.height = box.height * scale + 'px';
  canvas.resized();
  canvas.viewbox(box);
  container.previousElementSibling.hidden = asWide >= LEAST_SCALE;
  const here = around(current.map(id => viewer.get('elementRegistry').get(id))
    .filter(node => node && canvas.findRoot(node) === canvas.getRootElement()));
  container.scrollLeft = here ? (here.x - box.x) * scale - container.clientWidth / 2 : 0;
  container.scrollTop = here ? (here.y - box.y) * scale - container.clientHeight / 2 : 0;
}

// The middle of the innermost of what is marked: a task says more than its stage.
function around(nodes) {
  const inner = nodes.filter(node => !nodes.some(other => other.parent === node));
  const [left, top] = [Math.min(...inner.map(node => node.x)), Math.min(...inner.map(node => node.y))];
  const [right, bottom] = [Math.max(...inner.map(node => node.x + node.width)), Math.max(...inner.map(node => node.y + node.height))];
  return inner.length ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null;
}

function whole(container, again) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-sm btn-outline-secondary mb-2';
  button.textContent = container.dataset.whole;
  button.addEventListener('click', () => {
    button.textContent = container.classList.toggle('is-whole') ? container.dataset.here : container.dataset.whole;
    again();
  });
  container.before(button);
}

for (const container of document.querySelectorAll('[data-model]')) {
  container.hidden = false;
  draw(container).catch(() => { container.hidden = true; });
}
