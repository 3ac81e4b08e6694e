// PouchDB's own replication: `node replicate.cjs ORIGIN`. For each line "FROM TO" that it reads it brings the one database
// into memory and from there to the other one, and prints the times in milliseconds as a line of JSON.
const { createInterface } = require('node:readline');
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-memory'))
  .plugin(require('pouchdb-adapter-http'))
  .plugin(require('pouchdb-replication'));

const [, , origin] = process.argv;

async function main() {
  for await (const line of createInterface({ input: process.stdin })) {
    const [from, to] = line.split(' ').map((name) => `${origin}/${name}`);
    const here = new PouchDB('here', { adapter: 'memory' });
    const down = await timed(() => here.replicate.from(from));
    const up = await timed(() => here.replicate.to(to));
    const idle = await timed(() => here.replicate.to(to));
    await here.destroy();
    process.stdout.write(`${JSON.stringify({ up, down, idle })}\n`);
  }
}

async function timed(work) {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

void main();
