// What became of an answer: which field was refused, or what happened and who is next.
const words = {
  en: { done: 'Done: ', search: 'Filter Tasks', page: 'Open its page', close: 'Close', missing: 'Still to be filled in: ',
    required: 'This must be filled in.', pattern: 'This is not written as the form asks.', 'minimum length': 'At least {0} characters.',
    'maximum length': 'At most {0} characters.', 'minimum value': 'At least {0}.', 'maximum value': 'At most {0}.' },
  ru: { done: 'Готово: ', search: 'Искать задачи', page: 'Открыть страницу', close: 'Закрыть', missing: 'Осталось заполнить: ',
    required: 'Это нужно заполнить.', pattern: 'Заполнено не так, как просит форма.', 'minimum length': 'Не менее {0} знаков.',
    'maximum length': 'Не более {0} знаков.', 'minimum value': 'Не менее {0}.', 'maximum value': 'Не более {0}.' }
};
const say = words[window.camTasklistConf.locales.fallbackLocale];
const root = new URL('../../../..', import.meta.url).pathname.replace(/\/$/, '');

const make = (name, className, text) => {
  const node = document.createElement(name);
  node.className = className;
  node.textContent = text || '';
  return node;
};
const read = request => {
  try {
    return JSON.parse(request.responseText);
  } catch (noJson) {
    return {};
  }
};

// The Tasklist asks by itself what a task is called and what it is about.
const tasks = {};
const known = id => (tasks[id] = tasks[id] || {});
const seen = {
  '': (task, answer) => { task.name = answer.name || task.name; },
  '/form-variables': (task, answer) => { task.about = answer; }
};

const element = id => [...document.querySelectorAll('.fjs-form [id]')]
  .find(node => new RegExp('-' + id + '(-\\d+)?$').test(node.id));

const keyed = components => (components || []).flatMap(one => [one, ...keyed(one.components)]);

async function refused(address, answer) {
  const form = await (await fetch(address.replace(/\/[a-z-]+(\?.*)?$/, '/deployed-form'))).json();
  const fields = Object.fromEntries(keyed(form.components).map(one => [one.key, one.id]));
  const first = (answer.errors || []).map(error => {
    const node = error.field && fields[error.field] && element(fields[error.field]);
    if (node) {
      const field = node.closest('.fjs-form-field') || node.parentElement;
      const told = make('div', 'fjs-form-field-error roadmap-refused', error.message);
      told.setAttribute('role', 'alert');
      field.classList.add('fjs-has-errors');
      field.append(told);
      node.setAttribute('aria-invalid', 'true');
    }
    return node;
  }).find(node => node);
  if (first) {
    first.scrollIntoView({ block: 'center' });
    first.focus({ preventScroll: true });
  }
}

function forget() {
  document.querySelectorAll('.roadmap-refused').forEach(told => {
    told.parentElement.classList.remove('fjs-has-errors');
    told.parentElement.querySelectorAll('[aria-invalid=true]').forEach(node => node.setAttribute('aria-invalid', 'false'));
    told.remove();
  });
}

const value = (task, name) => task.about && task.about[name] && task.about[name].value;
const path = task => (value(task, 'projectId') && '/projects/' + value(task, 'projectId'))
  || (value(task, 'itemNumber') && '/items/' + value(task, 'itemNumber')) || value(task, 'subjectPath');

// Our own page of the subject says in the reader's language where it stands and who has to act.
async function next(panel, address) {
  const answer = await fetch(root + address, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = ['main h1', 'main h1 + p', 'main .next', 'main .ladder'].map(part => page.querySelector(part));
  const shown = make('div', 'roadmap-next');
  shown.append(...parts.filter(part => answer.ok && part).map(part => document.importNode(part, true)));
  const before = panel.querySelector('.roadmap-next');
  before.replaceWith(shown);
}

function done(task) {
  document.querySelectorAll('.roadmap-outcome').forEach(panel => panel.remove());
  const panel = make('section', 'roadmap-outcome');
  panel.setAttribute('role', 'status');
  const close = make('button', 'btn btn-default roadmap-close', say.close);
  close.addEventListener('click', () => panel.remove());
  panel.append(close, make('h2', '', say.done + (task.name || '')), make('div', 'roadmap-next'));
  const address = path(task);
  if (address) {
    const link = make('a', '', say.page);
    link.href = root + address;
    panel.append(link);
    // What waits for all answers goes on a moment after the last.
    [0, 1500, 4000].forEach(later => setTimeout(() => panel.isConnected && next(panel, address), later));
  }
  document.body.append(panel);
}

const TASK = /\/task\/([0-9a-f-]{36})(\/[a-z-]+)?(?:\?|$)/;
const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  const [, id, part = ''] = TASK.exec(address) || [];
  if (id && method === 'GET' && seen[part]) {
    this.addEventListener('load', () => this.status === 200 && seen[part](known(id), read(this)));
  }
  if (id && method === 'POST' && ['/submit-form', '/complete'].includes(part)) {
    this.addEventListener('load', () => {
      forget();
      return this.status < 300 ? done(known(id)) : refused(address, read(this));
    });
  }
  return open.call(this, method, address, ...rest);
};

// What the form itself complains of, in the person's words: its own are English, and a pattern is for programs.
const COMPLAINT = /^Field (?:is (required)|must match (pattern)|must have ((?:min|max)imum (?:length|value)) of (.*))/;
function translate() {
  document.querySelectorAll('.fjs-form-field-error').forEach(told => {
    const words = document.createTreeWalker(told, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      const [, required, pattern, bound, limit] = COMPLAINT.exec(text.data) || [];
      const key = required || pattern || bound;
      if (key) {
        text.data = say[key].replace('{0}', (limit || '').replace(/\.$/, ''));
      }
    }
  });
}
new MutationObserver(translate).observe(document.body, { childList: true, subtree: true, characterData: true });

// The button waits until all that is required is there, and does not say what that is.
const empty = field => {
  const radios = field.querySelectorAll('input[type=radio]');
  const input = field.querySelector('input, textarea');
  return radios.length ? ![...radios].some(radio => radio.checked) : input && !input.value.trim();
};
function missing() {
  const button = document.querySelector('.form-actions button[type=submit], .form-actions .btn-primary');
  const form = document.querySelector('.fjs-form');
  const labels = !button || !button.disabled || !form || form.querySelector('fieldset[disabled]') ? []
    : [...form.querySelectorAll('.fjs-form-field')].filter(field => field.querySelector('.fjs-asterix') && empty(field))
      .map(field => field.querySelector('.fjs-form-field-label').textContent.replace(/\*\s*$/, '').trim());
  const before = document.querySelector('.roadmap-missing');
  const text = labels.length ? say.missing + labels.join(', ') : '';
  if ((before ? before.textContent : '') !== text) {
    before && before.remove();
    text && button.parentElement.append(make('p', 'roadmap-missing', text));
  }
}
// The frame may name its search before its texts are fetched, and keeps the text's name then.
const named = () => document.querySelectorAll('input[placeholder=SEARCH_PLACEHOLDER]')
  .forEach(input => { input.placeholder = say.search; });
setInterval(() => { missing(); named(); }, 700);

export default [];
