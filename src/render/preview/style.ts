import { LOGO_SIZES } from './sizes.ts';

/** Style sheet of the preview; without `url()`, so that the page decides what is shown. */
export const PREVIEW_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa;
  --error: #b3261e; --warning: #8a5700; --notice: #0a5cc2; --good: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --page: #0d1117;
  --panel: #151b23; --error: #ff8f87; --warning: #e0a73a; --notice: #6cb0ff; --good: #56d364 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 1080px; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 24px; margin: 0 0 4px } h2 { font-size: 20px; margin: 40px 0 4px; padding-top: 24px;
  border-top: 1px solid var(--line) } h3 { font-size: 15px; margin: 24px 0 8px }
p { margin: 0 0 8px } small, .muted { color: var(--muted); font-size: 13px }
code { font: 13px/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace }
a { color: var(--notice) }
.draft { border: 2px solid var(--warning); border-radius: 6px; padding: 8px 12px; margin: 0 0 16px; font-weight: 600 }
.surfaces { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 16px; margin: 16px 0 8px }
.surface { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: 20px; print-color-adjust: exact;
  -webkit-print-color-adjust: exact }
.surface figcaption { font-size: 12px; margin-bottom: 12px }
.light { background: #faf9f8; color: #242424 } .light figcaption, .light .host { color: #5c5c5c }
.dark { background: #1f1f1f; color: #fff } .dark figcaption, .dark .host { color: #b8b8b8 }
.tile { display: flex; gap: 16px; border-radius: 4px; padding: 16px; box-shadow: 0 1px 4px #0003 }
.light .tile { background: #fff } .dark .tile { background: #292929 }
.tile h4 { margin: 0 0 4px; font-size: 16px } .tile p { font-size: 13px } .tile .host { font-size: 12px }
.sizes { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; margin-top: 20px; font-size: 12px }
.sizes div { text-align: center }
.logo { display: block; flex: none; background: center / contain no-repeat; margin: 0 auto }
.tile .logo { margin: 0 }
.none { border: 1px dashed currentColor; border-radius: 4px; opacity: .6 }
${[64, ...LOGO_SIZES].map((size) => `.px${size} { width: ${size}px; height: ${size}px }`).join(' ')}
ol.words { display: flex; flex-wrap: wrap; gap: 6px; padding: 0; margin: 0 0 8px; list-style: none }
ol.words li { border: 1px solid var(--line); border-radius: 4px; padding: 2px 8px }
ol.words sup { color: var(--muted); font-size: 10px; margin-left: 4px }
ol.words .over { border-color: var(--error); color: var(--error); text-decoration: line-through }
ul.findings { list-style: none; padding: 0; margin: 0 }
ul.findings li { border-left: 3px solid var(--line); padding: 4px 12px; margin: 0 0 8px; background: var(--panel) }
.error { border-color: var(--error) !important } .warning { border-color: var(--warning) !important }
.notice { border-color: var(--notice) !important }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 13px }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); min-width: 90px }
footer { margin-top: 48px; color: var(--muted); font-size: 13px }
@media print { body { max-width: none; padding: 0 } section + section h2 { break-before: page }
  .surface, ul.findings li, tr { break-inside: avoid } }
`;
