// PouchDB Server on LevelDB, on a free port of this machine: `node serve.cjs FOLDER`. Prints its port.
const { mkdirSync } = require('node:fs');
const express = require('express');
const expressPouchDb = require('express-pouchdb');

const folder = process.argv[2];
mkdirSync(`${folder}/data`, { recursive: true });
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-leveldb'))
  .defaults({ prefix: `${folder}/data/` });
const app = express();
app.use(
  '/',
  expressPouchDb(PouchDB, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: `${folder}/log.txt` }),
);
const server = app.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
