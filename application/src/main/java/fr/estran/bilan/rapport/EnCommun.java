package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

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
        return membres(m, "");
    }

    /** @param but what it is for, which is said first */
    public static Recit membres(Matiere m, String but) {
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
        recit.phrase(but);
        recit.dire(
                tous,
                avec("n", acteurs),
                avec("noms", Typographie.reunir(noms)),
                avec("but", but.isEmpty() ? "non" : "oui"));
        recit.dire(
                "recit.reunions",
                avec("n", reunions),
                avec("rythme", chaqueTrimestre(m, reunions.valeur()) ? "trimestre" : "autre"),
                avec("suite", recit.contre("reunions_du_collectif")));
        int presents = m.annee().valeur("acteurs_presents");
        if (presents == acteurs.valeur()) {
            recit.dire("recit.tous_presents", "n", reunions.valeur());
        }
        return recit;
    }

    /** Once in each of the four, and no more. */
    private static boolean chaqueTrimestre(Matiere m, int reunions) {
        var trimestres = m.contexte().reunions().stream()
                .map(reunion -> (reunion.jour().getMonthValue() - 1) / 3)
                .distinct()
                .count();
        return reunions == 4 && m.contexte().reunions().size() == 4 && trimestres == 4;
    }
}
