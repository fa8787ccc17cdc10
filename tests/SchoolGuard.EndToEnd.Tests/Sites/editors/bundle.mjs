import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

// Each editor's page becomes one script: `node bundle.mjs FOLDER`.
const here = fileURLToPath(new URL(".", import.meta.url));
const shared = new Set(["composer.js", "rich.js"]);
await esbuild.build({
  entryPoints: readdirSync(here).filter(name => name.endsWith(".js") && !shared.has(name)).map(name => here + name),
  outdir: process.argv[2],
  bundle: true,
  format: "iife",
  target: "chrome120",
  define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});
