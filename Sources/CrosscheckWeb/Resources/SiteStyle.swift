/// What the site's pages have beyond the reports: navigation and forms.
enum SiteStyle {
  static let css = """
    nav.site{border-bottom:1px solid var(--rule);background:var(--panel)}
    nav.site ul{display:flex;flex-wrap:wrap;gap:2px 6px;list-style:none;max-width:760px;margin:0 auto;padding:6px 12px}
    nav.site li{margin:0}
    nav.site a{display:block;padding:8px;color:var(--ink);text-decoration:none;border-radius:4px}
    nav.site a:hover{text-decoration:underline}
    nav.site a[aria-current]{font-weight:700;box-shadow:inset 0 -3px var(--link);border-radius:4px 4px 0 0}
    form.check,form.choices{background:var(--panel);border:1px solid var(--rule);border-radius:6px;padding:14px;
    margin:0 0 20px}
    .field{margin:0 0 10px;min-width:0;flex:1 1 12em}
    .field label{display:block;font-weight:700;font-size:14px;margin-bottom:3px}
    .field input,.field select,.field textarea{font:inherit;color:var(--ink);background:var(--paper);width:100%;
    border:1px solid var(--soft);border-radius:4px;padding:7px 8px;min-height:40px}
    .field textarea{font:17px/1.5 Georgia,"Liberation Serif",serif;resize:vertical}
    .field.tick{display:flex;align-items:center;gap:8px;flex-basis:100%}
    .field.tick input{width:20px;height:20px;min-height:0;flex:none}
    .field.tick label{font-weight:400;font-size:15px;margin:0}
    .hint{font-size:13.5px;color:var(--soft);margin:3px 0 0}
    .choices .field{flex-basis:9.5em}
    @media (max-width:560px){nav.site ul{padding:6px 6px;gap:0}nav.site a{padding:8px 6px;font-size:15px}}
    .fields{display:flex;flex-wrap:wrap;gap:0 12px}
    button{font:inherit;font-weight:700;line-height:1;color:var(--paper);background:var(--link);border:0;
    border-radius:5px;padding:13px 20px;cursor:pointer}
    button.copy{font-size:13.5px;font-weight:400;background:none;color:var(--link);border:1px solid var(--rule);
    padding:7px 10px;margin:0 0 12px}
    button:focus-visible,.field :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .trouble{border-left:5px solid var(--con);background:var(--cong);padding:10px 12px}
    .note{border-left:5px solid var(--dep);background:var(--depg);padding:10px 12px}
    .twins{font-size:15px}
    .columns{columns:15em;list-style:none;padding:0}
    .columns li{break-inside:avoid}
    .columns a,.twins a,ul.tables a{display:inline-block;padding:3px 0}
    ol.facts>li{margin-bottom:20px}
    ol.facts p{margin:0 0 3px}
    dl.pairs{display:grid;grid-template-columns:max-content 1fr;gap:4px 14px;margin:0 0 16px}
    dl.pairs dt{color:var(--soft)}dl.pairs dd{margin:0;overflow-wrap:anywhere}
    @media (max-width:560px){dl.pairs{grid-template-columns:1fr}dl.pairs dd{margin:0 0 6px}}
    table.rows td:nth-child(2),table.rows .n{white-space:nowrap}
    section.release{border-top:1px solid var(--rule)}
    .over{outline:3px dashed var(--link);outline-offset:3px}
    @media print{nav.site,form,.twins,button{display:none}}

    """
}
