// Reads a packed extension with none of the hub's code: the header by protobufjs, the proof by Node's OpenSSL. Prints what it found.
import { createHash, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [file, modules] = process.argv.slice(2);
const protobuf = createRequire(modules + '/')('protobufjs');
const root = protobuf.loadSync(new URL('crx3.proto', import.meta.url).pathname);
const crx = readFileSync(file);
const headerLength = crx.readUInt32LE(8);
const archive = crx.subarray(12 + headerLength);
const header = root.lookupType('crx_file.CrxFileHeader').decode(crx.subarray(12, 12 + headerLength));
const { crxId } = root.lookupType('crx_file.SignedData').decode(header.signedHeaderData);
const [proof] = header.sha256WithRsa;
const length = Buffer.alloc(4);
length.writeUInt32LE(header.signedHeaderData.length);
const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, header.signedHeaderData, archive]);
const key = { key: Buffer.from(proof.publicKey), format: 'der', type: 'spki' };

console.log(JSON.stringify({
  magic: crx.toString('latin1', 0, 4),
  version: crx.readUInt32LE(4),
  id: Buffer.from(crxId).toString('hex'),
  idOfKey: createHash('sha256').update(proof.publicKey).digest('hex').slice(0, 32),
  proven: verify('sha256', signed, key, proof.signature),
  archive: archive.toString('latin1', 0, 2),
}));
