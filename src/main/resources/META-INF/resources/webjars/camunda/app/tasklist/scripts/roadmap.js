const words = {
  en: { home: 'Joint Roadmap', item: 'Roadmap item', project: 'Project' },
  ru: { home: 'Дорожная карта', item: 'Пункт дорожной карты', project: 'Проект' }
};
const say = words[(navigator.language || 'en').slice(0, 2)] || words.en;

const link = (address, text) => {
  const a = document.createElement('a');
  a.href = address;
  a.textContent = text;
  return a;
};

const home = {
  id: 'roadmap-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => node.append(link('/', say.home))
};

// The item and project of a task are variables of the task alone.
const subject = {
  id: 'roadmap-subject',
  pluginPoint: 'tasklist.task.detail',
  priority: 500,
  properties: { label: say.project + ' · ' + say.item },
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
    node.append(list);
  }
};

export default [home, subject];
