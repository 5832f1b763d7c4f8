// Enter goes on to the next field of a sheet, and from the last one keeps it: without this file, the server does the same.
for (const feuille of document.querySelectorAll("form[data-saisie]")) {
  const champs = [...feuille.querySelectorAll("input:not([type=hidden])")];
  const garder = feuille.querySelector("button[value=garder]");
  feuille.addEventListener("keydown", (touche) => {
    const rang = champs.indexOf(touche.target);
    if (touche.key === "Enter" && rang >= 0) {
      touche.preventDefault();
      (champs[rang + 1] ?? garder).focus();
      champs[rang + 1]?.select();
    }
  });
}
