/** The page's style sheet; its digest stands in the page's policy. */

const LIGHT =
  '--paper:#fff;--panel:#f6f8fa;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--hair:#e8ecf0;--good:#116329;--good-bg:#e6f4ea;--bad:#a81f2a;--bad-bg:#fdecec;--unsure:#744600;--unsure-bg:#fff4d6;--old:#5d6570;--new:#0b5cc4;--new-bg:#e3eefc;--link:#0550ae;--mark:#fff1a8;--del:#fbd5d5;--ins:#cfe9d6'
const DARK =
  '--paper:#0d1117;--panel:#151b23;--ink:#e6edf3;--soft:#9da7b3;--line:#3a424c;--hair:#242c36;--good:#5bd67d;--good-bg:#10281a;--bad:#ff8d85;--bad-bg:#33161a;--unsure:#eab84a;--unsure-bg:#2e2410;--old:#98a2ae;--new:#6cb0ff;--new-bg:#12263f;--link:#79b8ff;--mark:#5a4a00;--del:#5a1f24;--ins:#173d24'

const BASE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
@media screen{:root[data-theme=light]{color-scheme:light;${LIGHT}}:root[data-theme=dark]{color-scheme:dark;${DARK}}}
*{box-sizing:border-box}html{scroll-padding-top:3.4rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main{max-width:75rem;margin:0 auto;padding:1.2rem 1rem 4rem}
h1{font-size:2rem;line-height:1.15;margin:.1rem 0 .4rem}h2{font-size:1.25rem;margin:2.2rem 0 .4rem}h3{font-size:1rem;margin:1rem 0 .3rem}h4{font-size:.95rem;margin:.8rem 0 .3rem}
p{margin:.35rem 0}a{color:var(--link)}ul,ol{margin:.4rem 0;padding-left:1.3rem}li{margin:.25rem 0}ul:empty{display:none}
code,kbd,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.87em}
pre{white-space:pre-wrap;background:var(--panel);border:1px solid var(--hair);padding:.6rem .8rem;border-radius:6px}
kbd{border:1px solid var(--line);border-radius:4px;padding:0 .35em;background:var(--panel)}
button,select,input{font:inherit;color:inherit}button{cursor:pointer}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
.soft,small,.expert,.legend{color:var(--soft)}.small,small{font-size:.86rem}
.good{color:var(--good)}.bad{color:var(--bad)}.unsure{color:var(--unsure)}.old{color:var(--old)}.new{color:var(--new)}
.badge,.tag{display:inline-block;font-weight:650;white-space:nowrap;border-radius:99px;padding:.05rem .6rem;font-size:.87rem;background:var(--panel)}
.badge.good,.tag.good,.parts .good{background:var(--good-bg)}.badge.bad,.tag.bad,.parts .bad{background:var(--bad-bg)}.badge.unsure,.tag.unsure,.parts .unsure{background:var(--unsure-bg)}.badge.quiet{color:var(--soft)}
.remark{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;font-weight:600}
.btn,.chip{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.2rem .6rem;font-size:.87rem}
.chip{border-radius:99px}.chip b{font-weight:600}.chip[aria-pressed=true]{background:var(--ink);color:var(--paper)}
.key{display:flex;gap:.2rem 1.2rem;flex-wrap:wrap;font-size:.86rem;color:var(--soft)}.key .good{color:var(--good)}.key .bad{color:var(--bad)}.key .new{color:var(--new)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--hair)}
thead th{color:var(--soft);font-weight:600;font-size:.86rem;vertical-align:bottom;border-bottom-color:var(--line)}
th.number,td.number,.num{text-align:right}td.number,td.num{font-variant-numeric:tabular-nums;white-space:nowrap}@media print,(max-width:1000px){td.number,td.num,.badge,.tag{white-space:normal}th,td{padding-left:.25rem;padding-right:.25rem}}td small{display:block}
details{border:1px solid var(--line);border-radius:8px;padding:.55rem .85rem;margin:.7rem 0}summary{cursor:pointer;font-weight:600}summary .soft{font-weight:400}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
article{border:1px solid var(--line);border-radius:8px;padding:.2rem .9rem .8rem;margin:.8rem 0}
.top{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line)}
.top>div{max-width:75rem;margin:0 auto;padding:.45rem 1rem;display:flex;gap:.8rem;align-items:center}
.top b{white-space:nowrap;flex:none;max-width:45%;overflow:hidden;text-overflow:ellipsis}.top .wide{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}.top nav{margin-left:auto;display:flex;gap:.9rem;white-space:nowrap}
.top .btn{flex:none;white-space:nowrap}
html:not(.js) .scripted{display:none}
`

const VERDICT = `
.verdict{color:var(--ink);border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:1.1rem 1.3rem;background:var(--panel)}
.verdict.good{border-left-color:var(--good)}.verdict.bad{border-left-color:var(--bad)}.verdict.unsure{border-left-color:var(--unsure)}
.lead{font-size:1.15rem;max-width:64rem}.cols{display:flex;gap:1.8rem;margin-top:1rem}.cols>div{flex:1 1 0;min-width:0}.cols h2{font-size:.86rem;color:var(--soft);margin:0 0 .35rem}
.reasons{list-style:none;padding:0}.reasons li{padding-left:1.3rem;position:relative;color:var(--ink)}.reasons li::before{content:"?";position:absolute;left:0;font-weight:700;color:var(--unsure)}.reasons li.bad::before{content:"✗";color:var(--bad)}.reasons a{color:inherit;font-weight:650}
.pins dt{color:var(--ink);font-weight:650}.next{padding-left:1.2rem}.command{margin:.3rem 0}.command code{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.2rem .5rem}
.steady{margin:1.6rem 0 0;display:grid;grid-template-columns:auto 1fr;gap:.35rem .8rem;align-items:center}.steady p{grid-column:2;margin:0}
.parts{display:flex;gap:2px;border-radius:5px;overflow:hidden}.parts span{padding:.1rem 0 .1rem .5rem;font-size:.85rem;font-weight:600;white-space:nowrap;min-width:2.6rem;overflow:hidden}.parts em{font-style:normal}
`

const GATES = `
.gates{table-layout:fixed}.gates th:nth-child(1){width:25%}.gates th:nth-child(2){width:19%}.gates th:nth-child(3){width:10%}.gates th:nth-child(4){width:22%}.gates th:nth-child(5){width:12%}.gates th:nth-child(6){width:12%}
.gates .name{font-weight:650;background:none;border:0;padding:0;text-align:left}.js .gates .name::before{content:"▸ ";color:var(--soft)}.js .gates .open .name::before{content:"▾ "}
.gates .id{display:block;color:var(--soft);font-size:.8rem;font-weight:400}.gates svg{max-width:100%}.js tr[data-row]{cursor:pointer}.js tr[data-row]:hover{background:var(--panel)}
.js .ev:not(.open){display:none}.ev>td{padding:0 0 1rem}
.evidence{display:grid;grid-template-columns:minmax(0,1.6fr) minmax(0,1fr);gap:1.6rem;border:1px solid var(--line);border-radius:8px;padding:.8rem 1.1rem;background:var(--panel)}.evidence.plain{display:block}
.evidence .said{font-weight:650}.expert{font-size:.8rem}figure{margin:0}figcaption{font-weight:650}
svg{display:block;max-width:100%;height:auto}svg text{fill:var(--soft);font:11.5px system-ui,sans-serif}
.inside{fill:var(--good);opacity:.12}.outside{fill:var(--bad);opacity:.12}.target,.axis{stroke:var(--soft);stroke-width:1}.axis{stroke:var(--line)}.aim{stroke:var(--good);stroke-width:1.5}
.bar .range{stroke:var(--good);stroke-width:2.5}.bar .value{fill:var(--good)}.bar.failing .range{stroke:var(--bad)}.bar.failing .value{fill:var(--bad)}.bar.open .range{stroke:var(--unsure)}.bar.open .value{fill:var(--unsure)}
.before{fill:var(--paper);stroke:var(--old);stroke-width:1.8}.after{fill:var(--new)}.shift{stroke:var(--line);stroke-width:1.6}.worse{fill:var(--bad)}.better{fill:var(--good)}.same{fill:var(--soft)}
.js .mark{cursor:pointer}.mark:hover{opacity:.7}.stops{max-width:52rem}
`

const QUESTIONS = `
.tools{display:flex;gap:.5rem;flex-wrap:wrap;align-items:center;margin:.6rem 0}.tools input{flex:1;min-width:13rem;max-width:24rem}.tools input,.tools select{padding:.3rem .6rem;border:1px solid var(--line);border-radius:6px;background:var(--paper)}
.panes{display:grid;grid-template-columns:22rem minmax(0,1fr);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.list{max-height:54rem;overflow:auto;border-right:1px solid var(--line);margin:0;padding:0;list-style:none}.list li{margin:0}.list .none{padding:1rem}
.list a{display:grid;grid-template-columns:auto 1fr auto;gap:.1rem .7rem;padding:.5rem .7rem;border-bottom:1px solid var(--hair);color:inherit;text-decoration:none;align-items:center}
.list a[aria-current=true]{background:var(--new-bg);box-shadow:inset 3px 0 var(--new)}.list .q{font-size:.9rem;line-height:1.3;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.list .sc{font-size:.85rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.both{display:grid;gap:2px}.cells{display:flex;gap:2px;min-width:64px}.cells i,.cell{display:inline-block;width:9px;height:9px;border-radius:2px;background:var(--hair)}
i.correct{background:var(--good)}i.wrong{background:var(--bad)}i.refused{background:repeating-linear-gradient(45deg,var(--unsure) 0 2px,transparent 2px 4px);box-shadow:inset 0 0 0 1px var(--unsure)}i.failed{background:var(--paper);box-shadow:inset 0 0 0 2px var(--bad)}
.detail{padding:.8rem 1.2rem;min-width:0}.detail .bar{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap}.detail .bar .soft{margin-right:auto}.detail .back{display:none}.question{font-size:1.15rem;margin:.5rem 0 .2rem}
.wordings{width:auto;margin:.6rem 0;font-size:.92rem}.wordings th,.wordings td{border:0;padding:.2rem .5rem}.wordings td{white-space:nowrap}.wordings tbody th{font-weight:400;max-width:32rem}.wordings .shown{background:var(--panel)}
.try{width:30px;height:27px;border:1px solid var(--line);border-radius:5px;padding:0;font-weight:700;margin-right:3px;background:var(--paper)}.try.correct{color:var(--good);background:var(--good-bg)}.try.wrong,.try.failed{color:var(--bad);background:var(--bad-bg)}.try.refused{color:var(--unsure);background:var(--unsure-bg)}.try.on{outline:2px solid var(--link);outline-offset:1px}
.expected{background:var(--panel);border-radius:6px;padding:.5rem .7rem;margin:.5rem 0}.anchor{display:block;margin-top:.3rem;white-space:pre-wrap}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem;margin:.4rem 0}.card{border:1px solid var(--line);border-radius:8px;padding:.2rem .8rem .5rem;color:var(--ink)}.card.old{border-top:3px solid var(--old)}.card.new{border-top:3px solid var(--new)}.card.old h4{color:var(--old)}.card.new h4{color:var(--new)}
.answer{white-space:pre-wrap;margin:.4rem 0}.tags{display:flex;gap:.3rem;flex-wrap:wrap}.tag{font-size:.8rem;border-radius:4px;padding:.02rem .4rem;font-weight:400}
mark{background:var(--mark);color:inherit;border-radius:2px}del{background:var(--del);text-decoration:underline dotted}ins{background:var(--ins);text-decoration:underline}
.snippets{list-style:none;padding:0;margin:0}.snippet{border-left:3px solid var(--line);padding:.1rem .6rem;margin:.5rem 0;font-size:.9rem}.snippet.hit{border-left-color:var(--good)}.snippet .id{display:block;color:var(--soft);font-size:.8rem}.snippet .text{white-space:pre-wrap}
.figures{width:auto}
`

const ROLLOUT = `
.steps{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:.8rem;list-style:none;padding:0}.steps li{border-top:3px solid var(--line);padding-top:.5rem}.steps .done{border-color:var(--good)}.steps .now{border-color:var(--new)}.steps .failed{border-color:var(--bad)}
.steps .sign{font-weight:700}.done .sign{color:var(--good)}.now .sign{color:var(--new)}.failed .sign,.events .failed b{color:var(--bad)}.steps small{display:block}
.scroll{overflow-x:auto}.routed{fill:none;stroke:var(--new);stroke-width:2.4}.copied{fill:none;stroke:var(--old);stroke-width:2;stroke-dasharray:5 4}.foreseen{fill:none;stroke:var(--new);stroke-width:2;stroke-dasharray:2 4}.spread{fill:var(--new);opacity:.16}
.meter{display:inline-block;vertical-align:middle;max-width:12rem}.track{fill:var(--line)}.seen{fill:var(--new)}
.measures{display:grid;grid-template-columns:1fr 1fr;gap:.9rem}.measure{border:1px solid var(--line);border-radius:8px;padding:.6rem .85rem;min-width:0}.measure figcaption{display:flex;justify-content:space-between;gap:.6rem}
.events{list-style:none;padding:0}.events li{border-bottom:1px solid var(--hair);padding:.35rem 0}.events time{color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.5rem}.commands .command{margin:0}
`

const NARROW = `
@media (max-width:980px){.cols{flex-direction:column;gap:1rem}.cols>div{flex:none}.evidence{grid-template-columns:1fr}.panes{grid-template-columns:16rem minmax(0,1fr)}}
@media screen and (max-width:760px){
h1{font-size:1.6rem}.lead{font-size:1.05rem}.top .btn{margin-left:auto}.top nav,.wide:not(td):not(th){display:none}.verdict{padding:.9rem}.steady{grid-template-columns:1fr}.steady p{grid-column:1}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table,tbody{display:block;width:auto}
tr{display:grid;grid-template-columns:1fr auto;gap:.15rem .7rem;border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.55rem .75rem}
td,tbody th{display:block;min-width:0;border:0;padding:0;width:auto!important;grid-column:1/3}td.number{text-align:left;white-space:normal}td.state{grid-column:2;grid-row:1}tbody th{grid-column:1;grid-row:1}
td[data-head]::before{content:attr(data-head) " ";color:var(--soft);font-size:.85rem}td:empty{display:none}
tr.ev{padding:0;border:0;display:block}.gates svg.bar{width:100%}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}
.steps{grid-auto-flow:row}.measures{grid-template-columns:1fr}.scroll svg{min-width:44rem}
.panes{display:block}.list{max-height:none;border:0}.has .list{display:none}#explorer:not(.has) .detail{display:none}.detail{padding:.8rem}.detail .back{display:inline-block}.two{grid-template-columns:1fr}
.wordings tr{display:grid;grid-template-columns:1fr 1fr;border:0;padding:.2rem .3rem}.wordings tbody th{grid-column:1/3;max-width:none}.wordings td{grid-column:auto;white-space:normal}.figures td{grid-column:auto}.figures tr{grid-template-columns:1fr auto auto}
}
@media print{
main{max-width:none;padding:0}body{font-size:10pt}.top{position:static}.skip,.tools,.panes,.chip,.btn,.top nav{display:none!important}
table{font-size:8pt}th,td{padding:.2rem .3rem}.evidence{grid-template-columns:1fr}tr,article,li,figure{break-inside:avoid}thead{display:table-header-group}h2,h3{break-after:avoid}
.js .passing+.ev{display:none}.js .failing+.ev,.js .open+.ev{display:table-row}
details::details-content{display:block;content-visibility:visible}*{print-color-adjust:exact}
}
`

export const STYLE = BASE + VERDICT + GATES + QUESTIONS + ROLLOUT + NARROW
