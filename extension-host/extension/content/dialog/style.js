const surfaceStyle = `
  :host { all: initial; }
  .mirror { position: fixed; z-index: 2147483646; overflow: hidden; pointer-events: none; color: transparent; contain: strict; }
  .mirror > div { border: 0 solid transparent; min-height: 100%; }
  .mirror .note { ${underlineStyles.note} }
  .mirror .warn { ${underlineStyles.warn} }
  .mirror .stop { ${underlineStyles.stop} }
  .chip, .card, dialog {
    color-scheme: light dark;
    --card: light-dark(#ffffff, #1a252c);
    --ink: light-dark(#1b2a33, #e8eef0);
    --soft: light-dark(#4b5b64, #b3c0c6);
    --line: light-dark(#d7dcd8, #34434c);
    --accent: light-dark(#1d4a66, #9fd0e6);
    --on-accent: light-dark(#ffffff, #0d1b24);
    --note: light-dark(#eaf1f4, #20303a);
    --hint: light-dark(#3b7ea1, #7fbad6);
    --warn: light-dark(#b3640f, #e0a158);
    --stop: light-dark(#b1445a, #ee92a4);
    font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif;
    color: var(--ink);
    background: var(--card);
    box-sizing: border-box;
  }
  .chip {
    position: fixed; z-index: 2147483646; pointer-events: none; font-size: 13px; font-weight: 600; line-height: 1.3;
    max-width: min(30rem, calc(100vw - 12px)); padding: 3px 10px; border: 1px solid var(--line); border-radius: 0.8rem; box-shadow: 0 1px 4px rgb(0 0 0 / 0.18);
  }
  .chip.unchecked { border: 2px dashed var(--accent); }
  .card {
    position: fixed; z-index: 2147483647; width: min(24rem, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto;
    padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 0.8rem; box-shadow: 0 0.4rem 1.4rem rgb(0 0 0 / 0.25); overflow-wrap: anywhere;
    font-size: 15px;
  }
  .card .actions:not(:last-child) { padding-bottom: 0.7rem; margin-bottom: 0.7rem; border-bottom: 1px solid var(--line); }
  .card .actions { margin-top: 0.7rem; gap: 0.5rem; }
  .card button { min-height: 36px; padding: 0.2rem 0.8rem; }
  .card button.quiet { padding: 0.2rem 0.1rem; margin: 0; }
  .heard { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  dialog {
    width: min(36rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); overflow: auto; margin: auto; padding: 1.4rem 1.5rem;
    border: 1px solid var(--line); border-radius: 1rem; box-shadow: 0 1rem 3rem rgb(0 0 0 / 0.3); overflow-wrap: anywhere;
  }
  dialog::backdrop { background: rgb(15 28 36 / 0.45); }
  h2 { margin: 0 0 0.35rem; font-size: 1.35rem; line-height: 1.25; font-weight: 650; }
  p { margin: 0; }
  .soft { color: var(--soft); }
  ul { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; gap: 0.75rem; }
  li { padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 0.7rem; background: var(--note); }
  .strength { font-size: 0.8rem; font-weight: 650; color: var(--soft); }
  .strength::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.5em; border: 2px solid var(--warn); }
  .strength.note::before { border-color: var(--hint); border-radius: 50%; }
  .strength.warn::before { border-radius: 0.15em; transform: rotate(45deg) scale(0.85); }
  .strength.stop::before { border-color: var(--stop); background: var(--stop); }
  .strength:empty { display: none; }
  .found { font-weight: 600; }
  .lifted { margin-top: 0.3rem; font-size: 0.925rem; font-weight: 600; }
  .lifted::before { content: "\\2713"; content: "\\2713" / ""; margin-right: 0.4em; }
  .seen-by { margin-top: 0.6rem; }
  .clause { margin-top: 0.2rem; font-size: 0.925rem; }
  .clause b { color: var(--accent); }
  label { display: block; margin-top: 1rem; font-weight: 600; }
  textarea {
    display: block; width: 100%; box-sizing: border-box; margin-top: 0.3rem; padding: 0.5rem 0.7rem; font: inherit; color: inherit;
    background: var(--card); border: 1px solid var(--soft); border-radius: 0.5rem;
  }
  .actions { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 1.2rem; }
  button {
    font: inherit; font-weight: 600; min-height: 44px; padding: 0.4rem 1.1rem; border: 2px solid var(--accent); border-radius: 0.6rem;
    background: transparent; color: var(--accent); cursor: pointer;
  }
  button.first { background: var(--accent); color: var(--on-accent); }
  button.quiet { min-height: 32px; margin-top: 0.4rem; padding: 0.1rem; border: 0; font-size: 0.9rem; text-align: start; text-decoration: underline; }
  button:disabled { opacity: 0.55; cursor: not-allowed; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  @media (min-height: 30rem) {
    dialog { scroll-padding-bottom: 6rem; }
    dialog > .actions { position: sticky; bottom: -1.4rem; margin: 0.4rem -0.4rem -1.4rem; padding: 0.8rem 0.4rem 1.4rem; background: var(--card); }
  }
  @media (max-width: 26rem) {
    dialog { width: calc(100vw - 1rem); max-height: calc(100vh - 1rem); padding: 1.2rem 1rem; scroll-padding-bottom: 13rem; }
    dialog .actions button { flex: 1 1 auto; }
  }
  [hidden] { display: none; }
`;
