export default {
  app: { name: 'Tasks', vendor: 'Joint Roadmap' },
  dateFormat: { normal: 'DD.MM.YYYY HH:mm', long: 'DD.MM.YYYY HH:mm', abbr: 'DD.MM.YYYY', short: 'DD.MM.YYYY' },
  locales: { availableLocales: ['en', 'ru'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/roadmap.js']
};
