// The map of the directory. Nothing is asked of anybody else before the button is pressed; without it the list says the same.
(() => {
    const carte = document.getElementById("carte");
    const bouton = carte?.querySelector("[data-carte-afficher]");
    const ici = carte?.querySelector("[data-carte-ici]");
    const points = [...document.querySelectorAll("[data-carte-points] > li")];
    if (!bouton || !ici || !window.L || points.length === 0) {
        return;
    }
    carte.querySelector(".sans-script").hidden = true;
    bouton.hidden = false;
    bouton.addEventListener("click", () => {
        bouton.hidden = true;
        ici.hidden = false;
        const plan = L.map(ici, { attributionControl: true });
        plan.attributionControl.setPrefix(false);
        L.tileLayer(carte.dataset.tuiles, { maxZoom: 19, attribution: carte.dataset.mention }).addTo(plan);
        const places = points.map((point) => {
            const lieu = [Number(point.dataset.latitude), Number(point.dataset.longitude)];
            const bulle = document.createElement("div");
            bulle.append(...[...point.childNodes].map((noeud) => noeud.cloneNode(true)));
            L.marker(lieu, {
                icon: L.divIcon({ className: "repere", iconSize: [18, 18] }),
                title: point.querySelector("a").textContent,
                alt: point.querySelector("a").textContent,
            }).bindPopup(bulle).addTo(plan);
            return lieu;
        });
        plan.fitBounds(places, { padding: [40, 40], maxZoom: 16 });
        ici.focus();
    });
})();
