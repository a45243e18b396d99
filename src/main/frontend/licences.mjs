// Gathers the licences of every package that went into the bundle.
import { readFileSync, readdirSync, writeFileSync, rmSync } from 'node:fs';

const inputs = Object.keys(JSON.parse(readFileSync('bundle.json', 'utf8')).inputs);
const packages = new Set(inputs.flatMap(path => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []));
const texts = [...packages].sort().map(name => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').replace(/\r/g, '').trim() : `Licence: ${license}`;
  return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n${text}\n`;
});
writeFileSync(`${process.argv[2]}/LICENCES.txt`, texts.join('\n\n'));
rmSync('bundle.json');
