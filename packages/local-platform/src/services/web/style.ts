/** The page's only style sheet, sent inline: system fonts, light and dark by the reader's setting, nothing loaded. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--soft:#f6f8fa;--line:#d1d9e0;--faint:#eaeef2;--text:#1f2328;--dim:#59636e;--link:#0969da;
--green:#1a7f37;--green-bg:#dafbe1;--green-fill:#1f883d;--red:#cf222e;--red-bg:#ffebe9;--red-fill:#cf222e;--amber:#9a6700;--amber-bg:#fff8c5;
--purple:#8250df;--purple-bg:#fbefff;--purple-fill:#8250df;--grey-fill:#59636e;--blue-bg:#ddf4ff;--add:#dafbe1;--del:#ffebe9;--hunk:#ddf4ff;--code:#eff1f3;--top:#25292e}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--soft:#151b23;--line:#3d444d;--faint:#2a313c;--text:#f0f6fc;--dim:#9198a1;--link:#4493f8;
--green:#3fb950;--green-bg:#12261e;--green-fill:#238636;--red:#f85149;--red-bg:#25171c;--red-fill:#b62324;--amber:#d29922;--amber-bg:#272115;
--purple:#ab7df8;--purple-bg:#211830;--purple-fill:#8957e5;--grey-fill:#656c76;--blue-bg:#121d2f;--add:#12261e;--del:#25171c;--hunk:#121d2f;--code:#212830;--top:#010409}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre,.mono{font:12px/1.5 ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
h1{font-size:26px;font-weight:400;line-height:1.25;margin:0 0 8px}h2{font-size:18px;font-weight:600;margin:28px 0 10px}h3{font-size:15px;margin:20px 0 8px}
p{margin:0 0 10px}.dim{color:var(--dim)}.small{font-size:12px}.nowrap{white-space:nowrap}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px}
header.top{background:var(--top);color:#f0f6fc}header.top .in{display:flex;gap:24px;align-items:center;flex-wrap:wrap;padding:14px 32px;max-width:1280px;margin:auto}
header.top a{color:#f0f6fc}header.top .name{font-weight:600;font-size:15px;display:flex;gap:9px;align-items:center}header.top nav{display:flex;gap:18px}
header.top nav a[aria-current]{border-bottom:2px solid #f78166}
main{max-width:1280px;margin:auto;padding:20px 32px 56px}
.crumbs{margin:0 0 14px;color:var(--dim)}.crumbs a{font-size:15px}
.title{border-bottom:1px solid var(--line);padding-bottom:14px;margin-bottom:22px}.title h1 .dim{font-weight:300}
.meta{display:flex;flex-wrap:wrap;gap:8px;align-items:center;color:var(--dim)}
.state{display:inline-flex;gap:6px;align-items:center;border-radius:2em;padding:5px 12px;color:#fff;font-weight:500;line-height:1.4}
.state.green{background:var(--green-fill)}.state.red{background:var(--red-fill)}.state.purple{background:var(--purple-fill)}.state.grey{background:var(--grey-fill)}.state.amber{background:var(--amber)}
.pill{display:inline-block;border:1px solid var(--line);border-radius:2em;padding:0 8px;font-size:12px;line-height:20px;color:var(--dim);white-space:nowrap}
.pill.green{color:var(--green);border-color:var(--green)}.pill.red{color:var(--red);border-color:var(--red)}.pill.amber{color:var(--amber);border-color:var(--amber)}.pill.purple{color:var(--purple);border-color:var(--purple)}
.label{background:var(--blue-bg);color:var(--link);border-color:transparent}.branch{background:var(--blue-bg);color:var(--link);border-radius:6px;padding:2px 6px}
.pills{display:flex;flex-wrap:wrap;gap:5px}
svg.i{width:16px;height:16px;flex:none;vertical-align:-3px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.i.green{color:var(--green)}.i.red{color:var(--red)}.i.amber{color:var(--amber)}.i.purple{color:var(--purple)}.i.grey{color:var(--dim)}
.box{border:1px solid var(--line);border-radius:6px;margin:0 0 16px;background:var(--bg);min-width:0}.box>.head{background:var(--soft);padding:9px 16px;border-bottom:1px solid var(--line);border-radius:6px 6px 0 0;display:flex;gap:8px;flex-wrap:wrap;align-items:center;color:var(--dim)}
.box>.head:last-child{border-bottom:0;border-radius:6px}.box>.head strong,.box>.head a{color:var(--text)}.box>.in{padding:16px}.box>.row{padding:9px 16px;border-top:1px solid var(--faint);display:flex;gap:10px;align-items:center;flex-wrap:wrap}.box>.row:first-child{border-top:0}.box>.head+.row{border-top:0}
.row .grow{flex:1;min-width:180px}.row ul{margin:2px 0;padding-left:20px}.row p{margin:2px 0}.sides>div>h2:first-child{margin-top:0}.row.top{align-items:flex-start}
.box.green{border-color:var(--green)}.box.purple{border-color:var(--purple)}.box.red{border-color:var(--red)}
.sides{display:grid;grid-template-columns:minmax(0,1fr) 256px;gap:28px}.sides aside section{border-bottom:1px solid var(--faint);padding:0 0 14px;margin:0 0 14px}.sides aside h2{font-size:12px;color:var(--dim);margin:0 0 8px}
.sides aside .who{display:flex;gap:7px;align-items:center;margin:5px 0}
.avatar{display:inline-grid;place-items:center;width:22px;height:22px;border-radius:50%;font-size:11px;font-weight:600;color:#fff;flex:none;text-transform:uppercase}
.avatar.bot{border-radius:6px}.a0{background:#0969da}.a1{background:#8250df}.a2{background:#bf3989}.a3{background:#bc4c00}.a4{background:#1a7f37}.a5{background:#6639ba}.a6{background:#3b6e8f}.a7{background:#9a6700}
.event{display:flex;gap:9px;align-items:center;flex-wrap:wrap;margin:0 0 16px;padding-left:16px}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:7px 12px;border-top:1px solid var(--faint);vertical-align:top}th{color:var(--dim);font-weight:600;font-size:12px;border-top:0;white-space:nowrap}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:5px 18px;margin:0}.facts dt{color:var(--dim)}.facts dd{margin:0;min-width:0;overflow-wrap:anywhere}
pre{background:var(--soft);border-radius:6px;padding:12px 14px;overflow:auto;margin:0 0 12px;white-space:pre}pre.wrap{white-space:pre-wrap;overflow-wrap:anywhere}pre.tall{max-height:560px}
.box>pre{margin:0;border-radius:0 0 6px 6px}details>summary{cursor:pointer}details>pre,details>.wide{margin-top:10px}.facts+details,details+details{margin-top:10px}td .mono{overflow-wrap:anywhere}
.diff .line{display:block;padding:0 8px;min-height:1.5em}.diff .add{background:var(--add)}.diff .del{background:var(--del)}.diff .hunk{background:var(--hunk);color:var(--dim)}pre.diff{padding:6px 0}
pre.numbered{counter-reset:line;padding:8px 0}.numbered .line{display:block;padding:0 12px 0 64px;position:relative;min-height:1.5em}.numbered .line::before{counter-increment:line;content:counter(line);position:absolute;left:0;width:48px;text-align:right;color:var(--dim)}
.banner{border:1px solid var(--line);border-left:4px solid var(--link);border-radius:6px;padding:9px 14px;margin:0 0 16px;background:var(--soft)}
.note.failure{border-left:4px solid var(--red)}.note.warning{border-left:4px solid var(--amber)}.note.notice{border-left:4px solid var(--link)}
.stats{display:flex;flex-wrap:wrap;gap:12px;margin:0 0 8px}.stats a{flex:1;min-width:130px;border:1px solid var(--line);border-radius:6px;padding:11px 16px;color:var(--text)}.stats b{display:block;font-size:22px;font-weight:600;line-height:1.2}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 24px}
.markdown>*:last-child{margin-bottom:0}.markdown h1,.markdown h2{font-weight:600;border-bottom:1px solid var(--faint);padding-bottom:.3em;margin:22px 0 14px}.markdown h1{font-size:24px}.markdown h2{font-size:20px}.markdown h3{font-size:16px}.markdown h4{font-size:14px;margin:18px 0 8px}.markdown>h1:first-child,.markdown>h2:first-child,.markdown>h3:first-child{margin-top:0}
.markdown p,.markdown ul,.markdown ol,.markdown blockquote,.markdown .wide,.markdown details{margin:0 0 14px}.markdown ul,.markdown ol{padding-left:2em}.markdown table{width:max-content;max-width:100%;display:table}.markdown th,.markdown td{border:1px solid var(--line);padding:6px 13px;font-size:14px;color:inherit;white-space:normal}.markdown tr:nth-child(2n){background:var(--soft)}
.markdown li:has(>input[type=checkbox]){list-style:none}.markdown li>input[type=checkbox]{margin:0 6px 0 -20px}.markdown :not(pre)>code{background:var(--code);border-radius:6px;padding:.2em .4em}.markdown code.long{overflow-wrap:anywhere}.markdown blockquote{border-left:.25em solid var(--line);color:var(--dim);padding:0 1em}.markdown .right{text-align:right}.markdown .center{text-align:center}
.alert{border-left:.25em solid var(--link);padding:6px 16px;margin:0 0 14px}.alert-title{font-weight:600;color:var(--link);margin-bottom:4px}.alert.warning,.alert.important{border-color:var(--amber)}.alert.warning .alert-title{color:var(--amber)}.alert.caution{border-color:var(--red)}.alert.caution .alert-title{color:var(--red)}.alert.tip{border-color:var(--green)}.alert.tip .alert-title{color:var(--green)}.alert.important{border-color:var(--purple)}.alert.important .alert-title{color:var(--purple)}.alert>*:last-child{margin-bottom:0}
footer{max-width:1280px;margin:auto;padding:16px 32px 40px;border-top:1px solid var(--faint);color:var(--dim);font-size:12px}
@media (max-width:760px){main,footer,header.top .in{padding-left:16px;padding-right:16px}.sides,.two{grid-template-columns:minmax(0,1fr)}h1{font-size:21px}.facts{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin-bottom:8px}}
@media print{header.top{display:none}}
`.trim();
