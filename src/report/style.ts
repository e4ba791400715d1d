/** The page's one style sheet; its digest stands in the page's policy. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--shade:#f6f8fa;--good:#116329;--bad:#b31d28;--unsure:#7d4e00;--link:#0550ae}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#3d444d;--shade:#151b23;--good:#56d364;--bad:#ff8a80;--unsure:#e3b341;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}
header{border-left:.4rem solid var(--soft);padding-left:1rem}
header.good{border-color:var(--good)}header.bad{border-color:var(--bad)}header.unsure{border-color:var(--unsure)}
.good .word,.badge.good{color:var(--good)}.bad .word,.badge.bad{color:var(--bad)}.unsure .word,.badge.unsure{color:var(--unsure)}
h1{font-size:1.75rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:0}
header p{margin:.3rem 0}.why{font-size:1.1rem;font-weight:600}.facts,.legend,small{color:var(--soft);font-size:.85em}
.remark{background:var(--shade);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;font-weight:600}
a{color:var(--link)}ul{margin:.5rem 0;padding-left:1.4rem}li{margin:.3rem 0}ul:empty{display:none}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}tbody th{font-weight:500}td.gate{color:var(--soft)}
tr.failing{background:var(--shade);box-shadow:inset 3px 0 var(--bad)}tr.failing th{font-weight:700}
th.number,td.number{text-align:right}td.number{font-variant-numeric:tabular-nums;white-space:nowrap}td small{display:block}
.gates .wide{width:11rem}.stops{width:auto;min-width:34rem}.evidence td[data-head=chance]{min-width:15rem}td[data-head=adjusted]{white-space:nowrap}
.word,.badge{white-space:nowrap}.badge{font-weight:600}.badge.quiet{color:var(--soft)}
svg{display:block;max-width:100%}.outside{fill:var(--bad);opacity:.13}.target{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 2}
.range{stroke:var(--ink);stroke-width:2}.value{fill:var(--ink)}
details{border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.8rem 0}summary{cursor:pointer;font-weight:600}
pre{white-space:pre-wrap;background:var(--shade);padding:.8rem;border-radius:6px;font-size:.85rem}
article{border:1px solid var(--line);border-radius:6px;padding:.8rem;margin:.8rem 0}article p{margin:.3rem 0;color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
@media screen and (max-width:860px){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody{display:block}.stops{width:auto;min-width:0}
tr{display:grid;grid-template-columns:auto 1fr 1fr;gap:.15rem .6rem;border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.5rem .8rem}
td,tbody th{display:block;min-width:0;border:0;padding:0;grid-column:span 3}
td.number,.stops td[data-head=kind]{text-align:left;white-space:normal;overflow-wrap:anywhere;grid-column:1/3}td.number+td.number{grid-column:auto}
td.number~td.number~td.number{grid-column:1/3}td.number~td.number~td.number~td.number{grid-column:auto}
td[data-head]::before{content:attr(data-head);display:block;color:var(--soft);font-size:.85rem}
tbody th{grid-row:1;grid-column:1/3}.gates tbody th{grid-column:2}td.gate{grid-row:1;grid-column:1}td.state{grid-row:1;grid-column:3;text-align:right}
td.wide:empty{display:none}.evidence td[data-head=chance]{min-width:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}
}
@media print{
main{max-width:none;padding:0}body{font-size:10pt}table{font-size:8pt}th,td{padding:.2rem .3rem}
.gates .wide{width:auto}svg{width:90px;height:auto}tr,article,li{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}
details::details-content{display:block;content-visibility:visible}
}
`
