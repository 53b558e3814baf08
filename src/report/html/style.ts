// The style sheet of the HTML report: light and dark, wide and narrow, screen and paper.
import { ZOOMS } from "./scale.ts";

const LIGHT = `--page:#fff;--soft:#f4f6f8;--line:#d5dae0;--text:#1b2129;--quiet:#55606e;--link:#0b57c4;
--good:#a9dfb8;--good-text:#0f5323;--bad:#f3a9a4;--bad-text:#8e1519;--other:#f6d98c;--other-text:#6b4700;--none:#dfe4ea;
--phase:#d8dde4;--measured:#b3d0f7;--measured-text:#0c3a78;--mark:#1b2129;--strong:#0b57c4`;
const DARK = `--page:#10151b;--soft:#1a2129;--line:#36404c;--text:#e8edf3;--quiet:#a5b0bd;--link:#83b7ff;
--good:#1d5b30;--good-text:#a6ecba;--bad:#7c2427;--bad-text:#ffc0bb;--other:#664b0c;--other-text:#ffdd8a;--none:#2b343f;
--phase:#333d49;--measured:#1f4474;--measured-text:#c3dcff;--mark:#e8edf3;--strong:#83b7ff`;

const zoomed = ZOOMS.map((zoom, index) => {
  const checked = `:root:has(#zoom${zoom}:checked)`;
  const shown = ZOOMS.slice(0, index + 1).map((least) => `${checked} .from${least}`);
  return `${checked} .stretch{width:${zoom * 100}%}${checked} .at${zoom},${shown.join(",")}{display:inline}`;
}).join("\n");

export const STYLE = `:root{color-scheme:light dark;${LIGHT};font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{${DARK}}}
:root{--unsure:color-mix(in srgb,var(--measured) 40%,var(--page))}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text)}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
footer{padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;margin:2.25rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.5rem 0;max-width:60rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875em}
code{overflow-wrap:anywhere}
td,th,dd,dt,li,code,p,summary{unicode-bidi:isolate}
dd,li,p{overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--strong);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.25rem .5rem}
.verdict{border-left:.5rem solid var(--line);border-radius:.25rem;background:var(--soft);padding:.9rem 1.1rem}
.verdict p{margin:0;font-size:1.075rem;font-weight:600;max-width:none}
.verdict .word{display:inline-block;font-size:.875rem;font-weight:700;letter-spacing:.05em;border-radius:.25rem;padding:.05rem .5rem;margin-bottom:.4rem}
.passed{border-color:var(--good-text)}.passed .word{background:var(--good);color:var(--good-text)}
.failed,.errored{border-color:var(--bad-text)}.failed .word,.errored .word{background:var(--bad);color:var(--bad-text)}
.refused,.inconclusive.verdict{border-color:var(--other-text)}.refused .word,.inconclusive .word{background:var(--other);color:var(--other-text)}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1rem;list-style:none;margin:.75rem 0 0;padding:0;font-size:.9rem}
nav a{display:inline-block;padding:.2rem 0}
dl{margin:.5rem 0}
dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.75rem;padding:.15rem 0}
dt{color:var(--quiet)}
dd{margin:0;min-width:0}
h1,h2,h3,summary,.legend,footer,dt{overflow-wrap:anywhere}
td,tbody th,td code,th code{overflow-wrap:break-word}td,tbody th{max-width:16rem}
.about dl{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin:.75rem 0 0;font-size:.9rem}
.about dl>div{display:flex;gap:.4rem}.about dt{overflow-wrap:normal}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:1.25rem 0 0;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;display:flex;flex-direction:column}
.cards strong{font-size:1.5rem;line-height:1.35}
.cards .what{color:var(--quiet)}
.wide{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.35rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:500}
tbody th{font-weight:500}
#measured td{white-space:nowrap}#measured td:last-child{width:40%;min-width:14rem}
#measured th[scope=row]{width:12rem}
#breakdown td:nth-child(2){white-space:nowrap}#breakdown td:last-child{width:50%}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 2rem}
#steps th[scope=row],#findings th[scope=row]{width:15rem}
#steps td:nth-child(2),#findings td:nth-child(2){width:1%;white-space:nowrap}
.sign{font-weight:600;white-space:nowrap}thead th{white-space:nowrap}
.sign.held{color:var(--good-text)}.sign.deviated{color:var(--bad-text)}.sign.inconclusive{color:var(--other-text)}.sign.not-reached{color:var(--quiet)}
.finding{border:1px solid var(--line);border-left-width:.4rem;border-radius:.25rem;padding:.25rem 1rem .5rem;margin:.75rem 0}
.finding.deviated{border-left-color:var(--bad-text)}.finding.inconclusive{border-left-color:var(--other-text)}
.finding h3{margin:.5rem 0}
.legend{color:var(--quiet);font-size:.9rem}
.key{display:inline-block;width:1.4rem;height:.7rem;margin-left:.9rem;border:1px solid transparent}
.key:first-child{margin-left:0}
.key.predicted{background:var(--none);border-color:var(--quiet)}.key.seen{background:var(--strong)}
.key.measured{background:var(--measured)}.key.unsure{background:var(--unsure);border:1px dashed var(--measured-text)}
.key.limit{width:0;height:1rem;border-left:2px dashed var(--text);vertical-align:-.15rem}
.gauge{display:block;width:100%;overflow:visible}
.gauge .track{fill:var(--none)}
.gauge .predicted{fill:var(--none);stroke:var(--quiet)}
.gauge .seen,.gauge .took{fill:var(--strong)}
.gauge .seen.deviated{fill:var(--bad-text)}
.gauge .limit{stroke:var(--text);stroke-width:2;stroke-dasharray:3 2}
.zoom{border:0;padding:0;margin:.25rem 0 .5rem;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;font-size:.9rem}
.zoom legend{float:left;padding:0;margin-right:.75rem;color:var(--quiet)}
.zoom label{display:inline-flex;align-items:center;gap:.25rem;min-height:1.6rem}
.chart{display:grid;grid-template-columns:auto 1fr;border:1px solid var(--line);border-radius:.25rem}
.labels{font-size:.8125rem;border-right:1px solid var(--line);max-width:9.5rem}
.labels div{display:flex;align-items:center;padding:0 .5rem}
.labels span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.h26{height:26px}.h38{height:38px;padding-bottom:8px!important}
.scroll{overflow-x:auto;overflow-y:hidden}
.stretch{display:block;width:100%;min-width:48rem;font-size:12px}
.stretch text{fill:var(--text)}
.tick{stroke:var(--line)}
.stretch .axis{fill:var(--quiet);font-size:11px}
.stretch .mark{stroke:var(--mark);stroke-width:1.5}
.stretch text.mark{stroke:none;font-weight:600}.stretch text.late{text-anchor:end}
.at1,${ZOOMS.slice(1).map((zoom) => `.at${zoom}`)},${ZOOMS.map((zoom) => `.from${zoom}`)}{display:none}
.stretch rect.good{fill:var(--good)}.stretch text.good{fill:var(--good-text)}
.stretch rect.bad{fill:var(--bad)}.stretch text.bad{fill:var(--bad-text)}
.stretch rect.other{fill:var(--other)}.stretch text.other{fill:var(--other-text)}
.stretch rect.quiet{fill:var(--none)}.stretch rect{stroke-width:.5}.stretch rect.good,.stretch rect.bad,.stretch rect.other{stroke:var(--page)}
.stretch rect.empty{fill:var(--soft)}
.stretch rect.phase{fill:var(--phase);stroke:var(--page)}
.stretch rect.measured{fill:var(--measured)}.stretch text.measured{fill:var(--measured-text);font-weight:600}
.stretch rect.unsure{fill:var(--unsure);stroke:var(--measured-text);stroke-width:1;stroke-dasharray:2 2}
.samples path{vector-effect:non-scaling-stroke;stroke-width:1;fill:none}
.samples .good{stroke:var(--good-text)}.samples .bad{stroke:var(--bad-text)}.samples .other{stroke:var(--other-text)}.samples .quiet{stroke:var(--quiet)}
${zoomed}
details{margin:.35rem 0}
summary{cursor:pointer;padding:.2rem 0}
pre{overflow:auto;max-height:24rem;background:var(--soft);padding:.75rem;margin:.25rem 0;unicode-bidi:isolate}
@media (max-width:40rem){header,main,footer{padding-left:.85rem;padding-right:.85rem}.labels{max-width:6rem}dl>div{grid-template-columns:1fr;gap:0}#steps th[scope=row]{width:6rem}#findings th[scope=row]{width:auto}#steps td:nth-child(2),#findings td:nth-child(2){white-space:normal}.two{grid-template-columns:1fr}.chart{margin:0 -.35rem}}
@media (forced-colors:active){.stretch rect,.gauge rect{stroke:CanvasText}}
@media print{:root{color-scheme:light;${LIGHT};font-size:10.5pt}nav,.zoom,.skip,details.long{display:none}
body *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wide,.scroll{overflow:visible}:root .stretch{width:100%!important;min-width:0}details::details-content{content-visibility:visible;block-size:auto}
.chart,.finding,tr,.cards li{break-inside:avoid}h2,caption{break-after:avoid}}`;
