package fr.estran.bilan.rapport;

/** What both documents of a year say in the same sentences. */
final class EnCommun {

    private EnCommun() {}

    /** New to the records, which say nothing of those who came before they began. */
    public static void nouveaux(Matiere m, Recit recit) {
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

    /** Nothing of a collective that did not meet. */
    public static Recit membres(Matiere m) {
        var recit = new Recit(m);
        var acteurs = m.cite("acteurs_du_collectif");
        var reunions = m.cite("reunions_du_collectif");
        if (!acteurs.connu() || !reunions.connu()) {
            return recit;
        }
        var noms =
                m.contexte().acteurs().values().stream().map(Articles::devant).toList();
        var tous = noms.isEmpty() || noms.size() > acteurs.valeur()
                ? "recit.acteurs_seuls"
                : noms.size() < acteurs.valeur() ? "recit.acteurs_dont" : "recit.acteurs";
        recit.dire(tous, "n", acteurs, "noms", Typographie.reunir(noms));
        recit.dire("recit.reunions", "n", reunions, "suite", recit.contre("reunions_du_collectif"));
        int presents = m.annee().valeur("acteurs_presents");
        if (presents == acteurs.valeur()) {
            recit.dire("recit.tous_presents", "n", reunions.valeur());
        }
        return recit;
    }
}
