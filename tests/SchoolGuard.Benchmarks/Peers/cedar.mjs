// Parses, validates and asks Cedar's policies of the file named in the argument, and prints what that took and what was decided.
import { readFileSync } from "node:fs";

const schema = `
  entity Person { base: String, groups: Set<String> };
  entity Site { host: String, service: String, category: String };
  action visit appliesTo {
    principal: Person,
    resource: Site,
    context: {
      place: String, lesson: Bool, permissions: Set<String>,
      day: Long, dayBefore: Long, kind: Long, kindBefore: Long, minute: Long,
    },
  };
`;
const { policies, requests, passes } = JSON.parse(readFileSync(process.argv[2], "utf8"));

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function succeed(answer) {
  const faults = answer.errors ?? answer.validationErrors ?? [];
  if (answer.type !== "success" || faults.length > 0) throw new Error(JSON.stringify(faults[0] ?? answer));
  return answer;
}

const [load, { default: cedar }] = await timed(() => import("@cedar-policy/cedar-wasm/nodejs"));
const [parse] = await timed(() => succeed(cedar.preparsePolicySet("school", { staticPolicies: policies })));
const [validate] = await timed(() => succeed(cedar.validate({ schema, policies: { staticPolicies: policies } })));

const calls = requests.map((request) => ({ ...request, preparsedPolicySetId: "school" }));
const decide = (call) => succeed(cedar.statefulIsAuthorized(call)).response;
const allowed = calls.map((call) => {
  const { decision, diagnostics } = decide(call);
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors[0]));
  return decision === "allow";
});
const milliseconds = [];
for (let pass = 0; pass < passes; pass++) {
  const [taken] = await timed(() => calls.forEach(decide));
  milliseconds.push(taken);
}
milliseconds.sort((left, right) => left - right);
const nanoseconds = (milliseconds[passes >> 1] * 1e6) / calls.length;
console.log(JSON.stringify({ load, parse, validate, nanoseconds, allowed }));
