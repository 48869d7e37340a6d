/** How the report looks: in one file with it, so that it needs nothing else. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fff, #15171a); --text: light-dark(#1c1b19, #eceae5);
  --muted: light-dark(#5c5851, #b0aca3); --line: light-dark(#d8d4ca, #3c4148); --box: light-dark(#f3f0e8, #262a31);
  --gone: light-dark(#a8321f, #ff9a85); --moved: light-dark(#1d5fa8, #8fc1ff); --new: light-dark(#23702f, #8fd89a);
  --other: light-dark(#7a4f00, #f0c46c); }
body { margin: 1.5rem; background: var(--paper); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; } .quiet { color: var(--muted); }
ol { margin: 1rem 0; padding: 0; list-style: none; max-width: 60rem; }
li { display: grid; grid-template-columns: 2.2rem 1fr; padding: .4rem 0; border-top: 1px solid var(--line); }
li b { font-weight: 600; } li p { grid-column: 2; }
.number { font-variant-numeric: tabular-nums; color: var(--muted); }
.kind { font-weight: 600; } .gone .kind { color: var(--gone); } .moved .kind { color: var(--moved); }
.new .kind { color: var(--new); } .other .kind { color: var(--other); }
figure { margin: 0; overflow-x: auto; } svg { display: block; max-width: none; font: 11px/1.25 system-ui, sans-serif; }
.line { stroke: var(--line); fill: none; } .hour { fill: var(--muted); text-anchor: end; }
.side { fill: var(--text); font-weight: 700; font-size: 13px; }
.lane { padding: 2px 4px; font-weight: 600; color: var(--text); overflow: hidden; height: 100%; box-sizing: border-box; }
.box rect { fill: var(--box); stroke: var(--line); }
.text { padding: 2px 4px; color: var(--muted); overflow: hidden; height: 100%; box-sizing: border-box; overflow-wrap: anywhere; }
svg :is(.gone, .moved, .new, .other) rect { stroke-width: 2; } svg :is(.gone, .moved, .new, .other) .text { color: var(--text); }
svg .gone rect { stroke: var(--gone); stroke-dasharray: 5 3; } svg .gone .text span { text-decoration: line-through; }
svg .moved rect { stroke: var(--moved); } svg .new rect { stroke: var(--new); } svg .other rect { stroke: var(--other); }
svg .gone b { color: var(--gone); } svg .moved b { color: var(--moved); } svg .new b { color: var(--new); } svg .other b { color: var(--other); }
.halo { fill: none; stroke: var(--paper); stroke-width: 5; opacity: .8; }
.move { fill: none; stroke: var(--moved); stroke-width: 2; }
.away { fill: var(--moved); font-weight: 600; stroke: var(--paper); stroke-width: 3px; paint-order: stroke; }
@media print { :root { color-scheme: light; print-color-adjust: exact; } @page { size: landscape; margin: 1cm; } body { margin: 0; } figure { overflow: visible; break-inside: avoid; }
  svg { width: 100%; height: auto; max-height: 18cm; } h2 { break-after: avoid; } li { break-inside: avoid; } }
`;
