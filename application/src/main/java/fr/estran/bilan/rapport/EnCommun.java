package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.Optional;

/** What both documents of a year say in the same sentences. */
final class EnCommun {

    private EnCommun() {}

    /** Of all the participations, how many have no name, where that is told. */
    public static Optional<String> sansNom(Matiere m) {
        var sansNom = m.cite("participations_sans_nom");
        int total = m.annee().valeur("participations");
        return sansNom.connu() && total > 0
                ? Optional.of(m.dire(
                        "activite.note.sans_nom",
                        avec("n", sansNom),
                        avec("toutes", sansNom.valeur() == total ? "oui" : "non"),
                        avec("total", total),
                        avec("taux", tauxSansNom(m, sansNom, total))))
                : Optional.empty();
    }

    private static String tauxSansNom(Matiere m, Cite sansNom, int total) {
        return taux(
                m,
                new Quantite(DeGens.PARTICIPATIONS_SANS_NOM, sansNom.valeur()),
                new Quantite(DeGens.PARTICIPATIONS, total));
    }

    /** In percent: what is not all is never 100, what is something never 0. */
    public static String taux(Matiere m, Quantite partie, Quantite tout) {
        int taux = partie.part(tout);
        return taux == 100 && partie.valeur() < tout.valeur()
                ? m.dire("taux.presque_tout")
                : taux == 0 && partie.valeur() > 0 ? m.dire("taux.presque_rien") : Integer.toString(taux);
    }

    /**
     * How many were helped: all who came, where names are of nearly all of them; else those who are known, at least, and how many
     * presences are of others.
     */
    public static void gens(Matiere m, Recit recit) {
        var usagers = m.cite("usagers");
        if (m.annee().nommee()) {
            recit.dire("recit.usagers", "n", usagers, "suite", m.gensComparables() ? recit.contre("usagers") : "");
            nouveaux(m, recit);
            return;
        }
        var sansNom = m.cite("participations_sans_nom");
        int total = m.annee().valeur("participations");
        recit.dire(
                sansNom.connu() ? "recit.usagers_au_moins" : "recit.usagers_au_moins_seuls",
                avec("n", usagers),
                avec("sans_nom", sansNom),
                avec("total", total),
                avec("taux", tauxSansNom(m, sansNom, total)));
    }

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
