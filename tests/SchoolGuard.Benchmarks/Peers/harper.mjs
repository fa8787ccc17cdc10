// Lints the texts of the file named in the argument with harper.js, and prints what that took: the median in milliseconds, a text at a time.
import { readFileSync } from "node:fs";
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";

const { texts, passes } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();

const milliseconds = [];
for (const text of texts) {
  const taken = [];
  for (let pass = 0; pass < passes; pass++) {
    // A text that it has seen before may be answered from memory.
    const fresh = `${text} ${pass}`;
    const start = performance.now();
    await linter.lint(fresh);
    taken.push(performance.now() - start);
  }
  taken.sort((left, right) => left - right);
  milliseconds.push(taken[passes >> 1]);
}
console.log(JSON.stringify({ milliseconds }));
