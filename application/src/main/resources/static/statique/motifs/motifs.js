// Reasons are counted here, on the device, and leave it as sums of eleven at least: see the decision 0023. A tap sends nothing.
(function () {
  'use strict';
  const ENSEMBLE = 11, CLE = 'estran-motifs', PARTIS = 'estran-motifs-partis';
  const ici = document.getElementById('compteur'), formulaire = document.getElementById('envoi');
  const lire = (cle) => { try { return JSON.parse(localStorage.getItem(cle)) || {}; } catch { return {}; } };
  const ecrire = (cle, quoi) => localStorage.setItem(cle, JSON.stringify(quoi));
  try { localStorage.setItem(CLE + '-essai', '1'); localStorage.removeItem(CLE + '-essai'); } catch { return; }
  ici.hidden = false;

  // What the service has received is no longer to send.
  const partis = lire(PARTIS);
  if (partis.envoi && partis.envoi === ici.dataset.recu) {
    const comptes = lire(CLE);
    const sorte = comptes[partis.trimestre]?.[partis.type] || {};
    for (const [raison, nombre] of Object.entries(partis.nombres)) {
      sorte[raison] = Math.max(0, (sorte[raison] || 0) - nombre);
    }
    ecrire(CLE, comptes);
    localStorage.removeItem(PARTIS);
  }

  const somme = (sorte) => Object.values(sorte || {}).reduce((total, nombre) => total + nombre, 0);
  // A quarter that is over is sent whatever its sum.
  const pret = (comptes, type) => Object.keys(comptes).sort().find((trimestre) => {
    const total = somme(comptes[trimestre][type]);
    return total >= ENSEMBLE || total > 0 && trimestre < ici.dataset.trimestre;
  });
  let dernier = null;

  const montrer = () => {
    const comptes = lire(CLE);
    const total = Object.values(comptes).flatMap(Object.values).reduce((n, sorte) => n + somme(sorte), 0);
    const boutons = [...ici.querySelectorAll('[data-preparer]')];
    boutons.forEach((bouton) => { bouton.disabled = !pret(comptes, bouton.dataset.preparer); });
    document.getElementById('garde').textContent =
      (boutons.some((bouton) => !bouton.disabled) ? ici.dataset.pret : ici.dataset.reste).replace('%', total);
    document.getElementById('effacer').hidden = !dernier;
  };

  const ajouter = (type, raison, nombre) => {
    const comptes = lire(CLE), trimestre = ici.dataset.trimestre;
    const sorte = ((comptes[trimestre] ||= {})[type] ||= {});
    sorte[raison] = Math.max(0, (sorte[raison] || 0) + nombre);
    ecrire(CLE, comptes);
    montrer();
  };

  ici.addEventListener('click', (evenement) => {
    const { type, raison, preparer } = evenement.target.dataset;
    if (raison) {
      dernier = { type, raison };
      ajouter(type, raison, 1);
    } else if (preparer) {
      const comptes = lire(CLE), trimestre = pret(comptes, preparer);
      remplir({ envoi: crypto.randomUUID(), trimestre, type: preparer, nombres: comptes[trimestre][preparer] });
    } else if (evenement.target.id === 'effacer' && dernier) {
      const { type: sorte, raison: laquelle } = dernier;
      dernier = null;
      ajouter(sorte, laquelle, -1);
    }
  });

  // Sent again with the same id, when one does not know whether it arrived: it is added once.
  const remplir = (lot) => {
    ecrire(PARTIS, lot);
    formulaire.elements.envoi.value = lot.envoi;
    formulaire.elements.trimestre.value = lot.trimestre;
    formulaire.elements.type.value = lot.type;
    formulaire.querySelectorAll('input[name^="nombre."]').forEach((champ) => {
      champ.value = lot.nombres[champ.name.slice(7)] || '';
    });
    formulaire.querySelector('button').focus();
  };
  const attendent = lire(PARTIS);
  if (attendent.envoi) {
    remplir(attendent);
    document.getElementById('garde').textContent = ici.dataset.repris;
  } else {
    montrer();
  }
})();
