/// What is nicer with script; everything works without.
enum SiteScript {
  static let text = #"""
    "use strict";
    // A link to a claim opens its card.
    function openCard() {
      if (location.hash.length < 2) return;
      const body = document.getElementById(location.hash.slice(1));
      const card = body && body.closest("details");
      if (card && !card.open) { card.open = true; card.scrollIntoView(); }
    }
    addEventListener("hashchange", openCard);
    openCard();
    // A file dropped on the form is as good as chosen.
    const form = document.querySelector("form.check");
    if (form) {
      const file = form.querySelector("input[type=file]");
      for (const kind of ["dragover", "dragleave", "drop"]) {
        form.addEventListener(kind, (event) => {
          if (!event.dataTransfer || !Array.from(event.dataTransfer.types).includes("Files")) return;
          event.preventDefault();
          form.classList.toggle("over", kind === "dragover");
          if (kind === "drop") { file.files = event.dataTransfer.files; file.focus(); }
        });
      }
    }
    // A table can be copied, cells parted by tabs, as spreadsheets take them.
    for (const table of document.querySelectorAll("main table")) {
      if (!navigator.clipboard) break;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy this table";
      button.addEventListener("click", async () => {
        const rows = Array.from(table.rows, (row) => Array.from(row.cells, (cell) => cell.textContent.trim()).join("\t"));
        await navigator.clipboard.writeText(rows.join("\n"));
        button.textContent = "Copied";
        setTimeout(() => { button.textContent = "Copy this table"; }, 2000);
      });
      table.closest(".scroll").after(button);
    }

    """#
}
