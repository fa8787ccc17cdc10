import assert from "node:assert/strict";
import { test } from "node:test";
import zlib from "node:zlib";
import { load } from "./classic.mjs";

const { bareJpeg, barePng, bareWebp, orientationOf } =
  load(["attach/tiff.js", "attach/jpeg.js", "attach/png.js", "attach/webp.js"], ["bareJpeg", "barePng", "bareWebp", "orientationOf"]);

const bytes = (...parts) => new Uint8Array(Buffer.concat(parts.map(part => typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const text = picture => Buffer.from(picture).toString("latin1");

/** EXIF with an orientation and a position, big-endian as cameras write it. */
const exif = orientation => bytes("MM\0*\0\0\0\x08", [0, 2], [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38], [0, 0, 0, 0], "GPS 51.37");
const segment = (marker, data) => bytes([0xff, marker, data.length + 2 >> 8, data.length + 2 & 0xff], data);
const scan = bytes(segment(0xda, bytes([1, 1, 0, 0, 63, 0])), "pixels\xff\x00more\xff\xd0again");
const jpeg = (...segments) => bytes([0xff, 0xd8], segment(0xe0, bytes("JFIF\0")), ...segments, segment(0xdb, bytes("tables")), scan, [0xff, 0xd9]);

test("a JPEG loses every word of its metadata and no pixel", () => {
  const made = jpeg(segment(0xe1, bytes("Exif\0\0", exif(1))), segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0GPS")), segment(0xed, bytes("Photoshop GPS")), segment(0xfe, bytes("GPS")));
  assert.deepEqual(Buffer.from(bareJpeg(bytes(made, "trailer with GPS"))), Buffer.from(jpeg()));
});

test("a JPEG keeps the way up that it has, and its colours", () => {
  const bare = bareJpeg(jpeg(segment(0xe1, bytes("Exif\0\0", exif(6))), segment(0xe2, bytes("ICC_PROFILE\0 colours")), segment(0xe2, bytes("MPF\0 GPS"))));
  const at = text(bare).indexOf("Exif\0\0");
  assert.equal(orientationOf(bare.subarray(at + 6)), 6);
  assert.match(text(bare), /ICC_PROFILE/);
  assert.doesNotMatch(text(bare), /GPS|MPF/);
});

const chunk = (type, data) => {
  const body = bytes(type, data);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(zlib.crc32(body));
  return bytes(length, body, sum);
};
const png = (...chunks) => bytes("\x89PNG\r\n\x1a\n", chunk("IHDR", bytes("header")), ...chunks, chunk("IDAT", bytes("pixels")), chunk("IEND", bytes()));

test("a PNG loses its metadata and no pixel", () => {
  const made = png(chunk("eXIf", exif(1)), chunk("tEXt", bytes("Place\0GPS")), chunk("iTXt", bytes("GPS")), chunk("zTXt", bytes("GPS")), chunk("tIME", bytes("1234567")));
  assert.deepEqual(Buffer.from(barePng(bytes(made, "trailer"))), Buffer.from(png()));
});

test("a PNG keeps the way up that it has, with a check sum that is right", () => {
  const bare = barePng(png(chunk("eXIf", exif(8))));
  const at = text(bare).indexOf("eXIf");
  assert.equal(orientationOf(bare.subarray(at + 4)), 8);
  assert.equal(Buffer.from(bare).readUInt32BE(at + 4 + 26), zlib.crc32(bare.subarray(at, at + 4 + 26)));
});

const riff = (type, data) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return bytes(type, length, data, data.length % 2 ? [0] : []);
};
const webp = (flags, ...chunks) => riff("RIFF", bytes("WEBP", riff("VP8X", bytes([flags, 0, 0, 0, 9, 0, 0, 9, 0, 0])), riff("VP8 ", bytes("pixel")), ...chunks));

test("a WebP loses its metadata and no pixel", () => {
  assert.deepEqual(Buffer.from(bareWebp(webp(0x1c, riff("EXIF", exif(1)), riff("XMP ", bytes("GPS"))))), Buffer.from(webp(0x10)));
});

test("a WebP keeps the way up that it has", () => {
  const bare = bareWebp(webp(0x08, riff("EXIF", bytes("Exif\0\0", exif(3)))));
  assert.equal(bare[20], 0x08);
  assert.equal(orientationOf(bare.subarray(text(bare).indexOf("EXIF") + 8)), 3);
});

for (const [why, damaged] of Object.entries({
  "nothing": bytes(), "text": bytes("not a picture at all"), "a JPEG cut short": jpeg().subarray(0, 30), "a PNG cut short": png().subarray(0, 30), "a WebP cut short": webp(0).subarray(0, 36),
})) {
  test(`${why} is left alone`, () => assert.deepEqual([bareJpeg(damaged), barePng(damaged), bareWebp(damaged)], [null, null, null]));
}
