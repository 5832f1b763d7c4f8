package fr.estran.bilan;

/** Who is new to the records, which say nothing of those who came before they began. */
final class NouveauxVenus {

    private NouveauxVenus() {}

    static void dire(Matiere m, Recit recit) {
        var premier = m.contexte().releves().premier();
        if (m.premiereAnnee()) {
            if (premier != null) {
                recit.dire("recit.premiers_releves", "jour", Typographie.date(premier));
            }
            return;
        }
        var nouveaux = m.cite("nouveaux_usagers");
        if (nouveaux.connu()) {
            boolean tous = nouveaux.valeur() == m.annee().valeur("usagers");
            recit.dire(
                    m.contexte().releves().inconnus()
                            ? "recit.inconnus"
                            : tous ? "recit.tous_nouveaux" : "recit.nouveaux",
                    "n",
                    nouveaux);
            if (premier != null && premier.getYear() == m.annee().annee() - 1) {
                recit.dire("recit.releves_recents", "jour", Typographie.date(premier));
            }
        }
    }
}
