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
  fit(viewer, container, current);
  viewer.get('eventBus').on('root.set', () => requestAnimationFrame(() => fit(viewer, container, current)));
}

const ids = words => (words || '').split(' ').filter(word => word);

function mark(viewer, nodes, marker) {
  const known = viewer.get('elementRegistry');
  nodes.filter(id => known.get(id)).forEach(id => viewer.get('canvas').addMarker(id, marker));
}

function fit(viewer, container, current) {
  const canvas = viewer.get('canvas');
  const drawn = canvas.getActiveLayer().getBBox();
  const box = { x: drawn.x - MARGIN, y: drawn.y - MARGIN, width: drawn.width + 2 * MARGIN, height: drawn.height + 2 * MARGIN };
  const scale = Math.min(1, Math.max(LEAST_SCALE, container.clientWidth / box.width));
  const sheet = container.querySelector('.djs-container');
  sheet.style.width = box.width * scale + 'px';
  sheet.style.height = box.height * scale + 'px';
  canvas.resized();
  canvas.viewbox(box);
  const here = current.map(id => viewer.get('elementRegistry').get(id))
    .find(node => node && canvas.findRoot(node) === canvas.getRootElement());
  container.scrollLeft = here ? (here.x + here.width / 2 - box.x) * scale - container.clientWidth / 2 : 0;
}

for (const container of document.querySelectorAll('[data-model]')) {
  container.hidden = false;
  draw(container).catch(() => { container.hidden = true; });
}
