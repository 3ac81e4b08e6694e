// PouchDB's own replication: `node replicate.cjs FROM TO` brings a database into memory and from there to another one.
// Prints both times in milliseconds as JSON.
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-memory'))
  .plugin(require('pouchdb-adapter-http'))
  .plugin(require('pouchdb-replication'));

const [, , from, to] = process.argv;

async function main() {
  const here = new PouchDB('here', { adapter: 'memory' });
  const down = await timed(() => here.replicate.from(from));
  const up = await timed(() => here.replicate.to(to));
  const idle = await timed(() => here.replicate.to(to));
  process.stdout.write(JSON.stringify({ up, down, idle }));
}

async function timed(work) {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

void main();
