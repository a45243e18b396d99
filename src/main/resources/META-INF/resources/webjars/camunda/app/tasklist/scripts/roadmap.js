const words = {
  en: { home: 'Joint Roadmap', out: 'Sign out', item: 'Roadmap item', project: 'Project', about: 'What it is about' },
  ru: { home: 'Дорожная карта', out: 'Выйти', item: 'Мероприятие дорожной карты', project: 'Проект', about: 'О чём задача' }
};
const language = window.camTasklistConf.locales.fallbackLocale;
const say = words[language];
document.documentElement.lang = language;

// The program may stand under a path; what it and the authors of forms write begins at its own root.
const root = new URL('../../../..', import.meta.url).pathname.replace(/\/$/, '');
const inside = address => root + address;

const leadInside = ({ target }) => {
  const a = target.closest && target.closest('.fjs-form a[href^="/"]');
  const address = a && a.getAttribute('href');
  if (address && !address.startsWith('//') && !address.startsWith(root + '/')) {
    a.href = inside(address);
  }
};
if (root) {
  ['pointerdown', 'focus', 'click'].forEach(touched => document.addEventListener(touched, leadInside, true));
}

// Times are those of the roadmap's zone and say so, as on our pages, wherever the browser stands.
const zone = window.camTasklistConf.zone;
const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
const here = date => wall.format(date).replace(' ', 'T');
const minutes = date => Math.round((Date.parse(here(date) + 'Z') - Math.floor(date / 1000) * 1000) / 60000);
const offset = date => {
  const [all, sign] = [Math.abs(minutes(date)), minutes(date) < 0 ? '-' : '+'];
  const rest = all % 60 ? ':' + String(all % 60).padStart(2, '0') : '';
  return all ? 'UTC' + sign + Math.floor(all / 60) + rest : 'UTC';
};
const moment = value => (value === null || value === undefined || isNaN(new Date(value)) ? null : new Date(value));
const ofMoments = shown => (value, format) => {
  const date = moment(value);
  const hours = !format || format === 'normal' || format === 'long';
  return date ? shown(here(date), format) + (hours ? ' ' + offset(date) : '') : shown(value, format);
};
const ofParts = shown => (value, format, own) => {
  const date = moment(value);
  return date && !own ? shown(here(date), format) : shown(value, format, own);
};
window.angular.module('cam.tasklist').config(['$provide', $provide => {
  $provide.decorator('camDateFilter', ['$delegate', ofMoments]);
  $provide.decorator('dateFilter', ['$delegate', ofParts]);
}]);

const link = (address, text) => {
  const a = document.createElement('a');
  a.href = inside(address);
  a.textContent = text;
  return a;
};

const home = {
  id: 'roadmap-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => node.append(link('/', say.home))
};

// Our own pages end the one session, with a form that carries their token.
const signOut = async event => {
  event.preventDefault();
  const page = new DOMParser().parseFromString(await (await fetch(inside('/people/me'))).text(), 'text/html');
  const form = document.importNode(page.querySelector('form[action="' + inside('/logout') + '"]'), true);
  form.hidden = true;
  document.body.append(form);
  form.submit();
};

const out = {
  id: 'roadmap-sign-out',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1,
  render: node => {
    const a = link('/', say.out);
    a.addEventListener('click', signOut);
    node.append(a);
  }
};

// What a task is about are variables of the task alone: project and item, or the address of anything else.
const subject = {
  id: 'roadmap-subject',
  pluginPoint: 'tasklist.task.detail',
  priority: 500,
  properties: { label: say.about },
  render: async (node, { taskId, api }) => {
    const answer = await fetch(api.engineApi + '/task/' + taskId + '/localVariables?deserializeValues=false', {
      headers: { 'X-XSRF-TOKEN': api.CSRFToken }
    });
    const of = await answer.json();
    const list = document.createElement('ul');
    list.className = 'roadmap-links';
    const add = (address, text) => {
      const entry = document.createElement('li');
      entry.append(link(address, text));
      list.append(entry);
    };
    if (of.projectId && of.projectId.value) {
      add('/projects/' + of.projectId.value, say.project + ' ' + of.projectId.value + ': ' + of.projectTitle.value);
    }
    if (of.itemNumber && of.itemNumber.value) {
      add('/items/' + of.itemNumber.value, say.item + ' ' + of.itemNumber.value);
    }
    if (of.subjectPath && !of.projectId && !of.itemNumber) {
      add(of.subjectPath.value, of.projectTitle.value);
    }
    node.append(list);
  }
};

export default [home, out, subject];
