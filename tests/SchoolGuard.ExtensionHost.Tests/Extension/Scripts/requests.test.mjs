import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./classic.mjs";

const { collect, carries } = load(["network/texts.js"], ["collect", "carries"]);

/** The texts that a body carries. */
const texts = body => {
  const found = [];
  collect(body, found, 0);
  return found;
};
const draft = "Great day\nat “Ravens Wood” today! 🎉";
const variables = JSON.stringify({ input: { message: { text: draft, ranges: [] } } });

for (const [how, body] of Object.entries({
  "as it is": draft,
  "in JSON": variables,
  "in a form": String(new URLSearchParams({ text: draft, token: "1" })),
  "in JSON in a form": String(new URLSearchParams({ doc_id: "7", variables })),
  "in JSON in JSON": JSON.stringify({ body: variables }),
  "in the fields of a form": { 0: "token", 1: draft },
  "with its spaces changed": JSON.stringify({ text: draft.replace("\n", " ").replace("day", "day\u200b") }),
  "with more around it": JSON.stringify({ html: `<p>${draft}</p>` }),
})) {
  test(`a draft is found ${how}`, () => assert.ok(carries(texts(body), draft)));
}

for (const [why, body] of Object.entries({
  "another text": JSON.stringify({ text: "Lovely weather" }),
  "the start of it": JSON.stringify({ query: "Great day at" }),
  "what is no text": "\u0000\u0001",
})) {
  test(`${why} is not the draft`, () => assert.ok(!carries(texts(body), draft)));
}

test("a short draft is found only as the whole of a text", () => {
  assert.deepEqual([carries(["Josh"], "josh!"), carries(["Joshua and others"], "Josh"), carries(["anything"], "!?")], [true, false, false]);
});
