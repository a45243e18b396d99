// Draws a project's process model and marks where the project stands.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

async function draw(container) {
  const viewer = new NavigatedViewer({ container });
  const response = await fetch(container.dataset.model);
  await viewer.importXML(await response.text());
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  mark(viewer, container.dataset.done, 'is-done');
  mark(viewer, container.dataset.current, 'is-current');
}

function mark(viewer, ids, marker) {
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  for (const id of (ids || '').split(' ')) {
    if (known.get(id)) canvas.addMarker(id, marker);
  }
}

for (const container of document.querySelectorAll('[data-model]')) {
  container.hidden = false;
  draw(container).catch(() => { container.hidden = true; });
}
