/// The style sheet of every page: light, dark, phone and paper.
package enum HTMLStyle {
  package static var css: String { variables + base + article + cards + tables + print + ChartTheme.css }

  /// Each verdict has a colour, a ground, and a kind of line, so that it can be told without colour.
  private static let variables = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#17202a;--soft:#55616d;--rule:#d9dee3;--panel:#f6f7f8;
    --link:#0b5f9e;--sup:#0b5f9e;--supg:#e1eef8;--con:#b3261e;--cong:#fbe6e3;--dep:#7a5700;--depg:#fbf0d0;
    --una:#55616d;--unag:#eceff2}
    @media screen and (prefers-color-scheme:dark){:root{--paper:#15191e;--ink:#eef2f5;--soft:#a9b4bf;--rule:#343d46;
    --panel:#1d2329;--link:#7dc0f5;--sup:#7dc0f5;--supg:#15293b;--con:#ff9d94;--cong:#3d1b18;--dep:#e6c95a;
    --depg:#362c0f;--una:#a9b4bf;--unag:#283038}}

    """

  private static let base = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:16px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;overflow-wrap:break-word}
    .page{max-width:760px;margin:0 auto;padding:20px 18px 60px}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-9999px}
    .skip:focus{left:8px;top:8px;background:var(--paper);padding:8px}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .kicker{font-size:13px;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0 0 4px}
    h1,h2,h3{line-height:1.2;text-wrap:balance}
    h1{font:700 34px/1.15 Georgia,"Liberation Serif","Times New Roman",serif;margin:0 0 8px}
    h2{font-size:21px;margin:44px 0 10px;padding-top:14px;border-top:3px solid var(--ink)}
    h2.minor{font-size:16px;margin:24px 0 6px;padding:0;border:0}
    h3{font-size:16px;margin:24px 0 6px}
    p{margin:0 0 12px}
    .soft{color:var(--soft)}
    .small{font-size:14px}
    .lead{font-size:19px;line-height:1.4}
    code{font:13px/1.45 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
    .cmd{display:block;background:var(--panel);border:1px solid var(--rule);border-radius:4px;padding:7px 10px;
    margin:6px 0 0}
    ul,ol{padding-left:1.25em;margin:0 0 12px}
    li{margin:0 0 6px}
    figure{margin:18px 0}
    figure svg{display:block;width:100%;height:auto;max-width:100%}
    .xc-hit:hover{fill:var(--link);fill-opacity:.1}
    .narrow{display:none}
    @media (max-width:560px){.wide{display:none}.narrow{display:block}h1{font-size:27px}.page{padding:14px 12px 48px}}
    footer{margin-top:48px;border-top:1px solid var(--rule);padding-top:14px;color:var(--soft);font-size:14px}

    """

  private static let article = """
    .tally{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0;margin:0 0 18px}
    .tally li{margin:0;padding:7px 12px 8px;border-radius:6px;border:1px solid;font-size:15px;line-height:1.25}
    .tally b{font-size:21px;margin-right:6px}
    .claims{list-style:none;padding:0;margin:0 0 18px;border-top:1px solid var(--rule)}
    .claims li{border-bottom:1px solid var(--rule);margin:0;padding:9px 0;display:grid;
    grid-template-columns:14em 1fr;gap:2px 12px}
    @media (max-width:560px){.claims li{grid-template-columns:1fr}}
    .claims q{color:var(--soft)}
    .tag{font-weight:700;white-space:nowrap}
    .tags{display:flex;flex-wrap:wrap;gap:2px 14px;align-content:start}
    .t-supported{color:var(--sup)}.t-contradicted{color:var(--con)}.t-depends{color:var(--dep)}
    .t-unanswerable{color:var(--una)}
    .text{font:19px/1.62 Georgia,"Liberation Serif","Times New Roman",serif}
    .text>p{margin:0 0 16px;unicode-bidi:plaintext}
    mark{color:inherit;border-radius:2px;padding:.06em 0;text-decoration:underline;text-decoration-thickness:2.5px;
    text-underline-offset:.2em;text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;
    box-decoration-break:clone;unicode-bidi:isolate}
    mark mark{text-underline-offset:.36em}
    .m-supported{background:var(--supg);text-decoration-color:var(--sup);text-decoration-style:solid}
    .m-contradicted{background:var(--cong);text-decoration-color:var(--con);text-decoration-style:wavy;
    text-decoration-thickness:2px}
    .m-depends{background:var(--depg);text-decoration-color:var(--dep);text-decoration-style:dashed}
    .m-unanswerable{background:var(--unag);text-decoration-color:var(--una);text-decoration-style:dotted}
    .ref{font:700 13px/1 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;vertical-align:super;
    text-decoration:none;padding:3px 1px 3px 3px;white-space:nowrap}
    .key{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;font-size:14px}

    """

  private static let cards = """
    details.card{border:1px solid var(--rule);border-left:6px solid;border-radius:4px;background:var(--paper);
    margin:0 0 16px;font:16px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;
    scroll-margin-top:12px}
    .c-supported{border-left-color:var(--sup)!important}
    .c-contradicted{border-left-color:var(--con)!important;border-left-style:double!important}
    .c-depends{border-left-color:var(--dep)!important;border-left-style:dashed!important}
    .c-unanswerable{border-left-color:var(--una)!important;border-left-style:dotted!important}
    .card>summary{cursor:pointer;padding:10px 14px;list-style:none;display:block}
    .card>summary::-webkit-details-marker{display:none}
    .card>summary .tag::after{content:"▸";display:inline-block;margin-left:8px;color:var(--soft)}
    .card[open]>summary .tag::after{content:"▾"}
    .card>summary .fig{display:block;font-weight:700;margin-top:2px}
    .card>summary q{display:block;color:var(--soft);font-size:15px}
    .clause{font:16px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;margin:0 0 16px}
    .clause>q{display:block;color:var(--soft);font-size:15px;margin:0 0 6px}
    .clause>details.card{margin-bottom:6px}
    .body{padding:2px 14px 14px;border-top:1px solid var(--rule);scroll-margin-top:90px}
    .body>p:first-child{margin-top:12px}
    .true{border-left:4px solid var(--link);background:var(--panel);padding:10px 14px;margin:14px 0}
    .true b{display:block;font-size:13px;letter-spacing:.04em;color:var(--soft);text-transform:uppercase}
    details.more{margin:8px 0 14px}
    details.more>summary{cursor:pointer;color:var(--link);font-size:15px;padding:3px 0}
    .receipt{border-top:1px solid var(--rule);padding:10px 0 0;margin:10px 0 0;font-size:15px}
    .sum{overflow-wrap:anywhere}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;font-size:14.5px;margin:8px 0 14px;
    font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;color:var(--soft);font-size:14px;padding-bottom:4px}
    th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid var(--rule)}
    thead th{border-bottom:2px solid var(--ink);font-size:13.5px}
    th.n,td.n{text-align:right;white-space:nowrap;padding-right:16px}
    td.k{white-space:nowrap;font-weight:700}
    tr.first td,tr.first th{background:var(--panel)}
    th.row{font-weight:400}
    table.stack td:nth-child(3){min-width:8.5em}
    @media (max-width:560px){table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%)}
    table.stack,table.stack tbody,table.stack tr,table.stack td,table.stack th{display:block;width:100%}
    table.stack tr{border-bottom:2px solid var(--rule);padding:8px 0}
    table.stack td,table.stack th{border:0;min-width:0!important;padding:2px 6px;white-space:normal;text-align:left}
    table.stack [data-l]::before{content:attr(data-l) ": ";color:var(--soft);font-weight:400}
    }
    .scroll{overflow-x:auto}
    table.dense{font-size:12.5px}table.dense th,table.dense td{padding:4px 7px 4px 0}

    """

  private static let print = """
    @media print{body{font-size:11pt}.page{max-width:none;padding:0}.skip{display:none}
    details::details-content{content-visibility:visible!important;display:block!important;block-size:auto!important}
    details.card{break-inside:auto}figure,tr,.true{break-inside:avoid}h2,h3{break-after:avoid}
    mark,.tally li,figure{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .card>summary .tag::after{content:""}.narrow{display:none}.wide{display:block}a{color:inherit}}

    """
}
