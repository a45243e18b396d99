// The frame speaks the language of the person, as our pages, the tasks and their forms do; not that of the browser.
const names = {
  en: { name: 'Tasks', vendor: 'Joint Roadmap' },
  ru: { name: 'Задачи', vendor: 'Совместная дорожная карта' }
};
const answer = await fetch(new URL('../../../../api/me', import.meta.url), { headers: { Accept: 'application/json' } });
const me = answer.ok ? await answer.json() : {};
const language = me.language in names ? me.language : 'en';

export default {
  app: names[language],
  dateFormat: { normal: 'DD.MM.YYYY HH:mm', long: 'DD.MM.YYYY HH:mm', abbr: 'DD.MM.YYYY', short: 'DD.MM.YYYY' },
  locales: { availableLocales: [language], fallbackLocale: language },
  zone: me.zone || 'UTC',
  disableWelcomeMessage: true,
  customScripts: ['scripts/roadmap.js', 'scripts/answers.js']
};
