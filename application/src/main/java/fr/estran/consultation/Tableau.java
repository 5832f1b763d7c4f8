package fr.estran.consultation;

import fr.estran.documents.Bloc.Graphique;
import fr.estran.documents.Dessin;
import fr.estran.statistiques.Indicateur;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family of figures side by side, each beside what it was in the period it is compared with.
 *
 * @param nom what it is called in that period
 * @param periodes the names of the period and, if it is compared, of the other
 */
public record Tableau(Indicateur indicateur, String nom, List<String> periodes, List<Rangee> rangees) {

    private static final int BARRES = 15;

    /**
     * @param avant null when nothing is compared
     * @param lien to the rows that the figure counts, for whoever may see them
     */
    public record Rangee(
            String libelle,
            List<String> chemin,
            int valeur,
            @Nullable Integer avant,
            @Nullable String lien) {

        public String nombre() {
            return Libelles.nombre(valeur);
        }

        public String nombreAvant() {
            return avant == null ? "" : Libelles.nombre(avant);
        }

        public String ecart() {
            return avant == null ? "" : Libelles.ecart(valeur, avant);
        }
    }

    public boolean compare() {
        return periodes.size() > 1;
    }

    /** A figure by itself: a family without codes. */
    public boolean seul() {
        return !indicateur.cle().contains("*");
    }

    /** Of the rows, those that a chart can hold: two at least, and the first fifteen. */
    Optional<Graphique> graphique() {
        if (rangees.size() < 2) {
            return Optional.empty();
        }
        var barres = rangees.stream()
                .limit(BARRES)
                .map(rangee -> new Graphique.Barre(
                        rangee.libelle(),
                        compare()
                                ? List.of(rangee.valeur(), rangee.avant() == null ? 0 : rangee.avant())
                                : List.of(rangee.valeur())))
                .toList();
        return Optional.of(new Graphique(
                nom,
                Libelles.MESSAGES.dire(
                        rangees.size() > BARRES ? "graphique.debut" : "graphique.alternative",
                        Map.of("n", barres.size(), "unite", indicateur.nomUnite())),
                periodes,
                barres));
    }

    /** The chart as it stands in the page. */
    public @Nullable String dessin() {
        return graphique()
                .map(graphique -> Dessin.svg(graphique, "graphique-" + ancre()))
                .orElse(null);
    }

    public String ancre() {
        return indicateur.code().replace('.', '-');
    }

    /** In two columns of an export: the label and the value, and what it was. */
    Feuille feuille() {
        var colonnes = new ArrayList<>(List.of(
                new Feuille.Colonne(Libelles.MESSAGES.dire("colonne.libelle"), false),
                new Feuille.Colonne(periodes.getFirst(), true)));
        if (compare()) {
            colonnes.add(new Feuille.Colonne(periodes.getLast(), true));
            colonnes.add(new Feuille.Colonne(Libelles.MESSAGES.dire("colonne.ecart"), true));
        }
        colonnes.add(new Feuille.Colonne(Libelles.MESSAGES.dire("colonne.unite"), false));
        var lignes = rangees.stream()
                .map(rangee -> {
                    var cellules = new ArrayList<Object>(List.of(rangee.libelle(), rangee.valeur()));
                    if (rangee.avant() != null) {
                        cellules.add(rangee.avant());
                        cellules.add(rangee.valeur() - rangee.avant());
                    }
                    cellules.add(indicateur.nomUnite());
                    return List.copyOf(cellules);
                })
                .toList();
        return new Feuille(nom, colonnes, lignes);
    }

    /** A figure that only one of the two periods has is there too: its fall to nothing is a change. */
    static List<Rangee> rangees(
            Indicateur indicateur, List<Valeur> valeurs, @Nullable List<Valeur> avant, Libelles libelles, Liens liens) {
        var toutes = new LinkedHashMap<List<String>, Valeur>();
        valeurs.forEach(valeur -> toutes.put(valeur.chemin(), valeur));
        var anciennes = new LinkedHashMap<List<String>, Integer>();
        if (avant != null) {
            for (var valeur : avant) {
                anciennes.put(valeur.chemin(), valeur.nombre());
                toutes.putIfAbsent(valeur.chemin(), new Valeur(valeur.chemin(), 0, false));
            }
        }
        return toutes.values().stream()
                .sorted(Ordre.de(indicateur))
                .map(valeur -> new Rangee(
                        libelles.detail(indicateur, Ordre.codes(indicateur, valeur.chemin())),
                        valeur.chemin(),
                        valeur.nombre(),
                        avant == null ? null : anciennes.getOrDefault(valeur.chemin(), 0),
                        valeur.seule() && valeur.nombre() > 0 ? liens.vers(indicateur, valeur.chemin()) : null))
                .toList();
    }

    /** Where a figure opens, if it does. */
    interface Liens {
        @Nullable String vers(Indicateur indicateur, List<String> chemin);
    }

    /** Months, ages and days follow each other; all else comes by its number. */
    private static final class Ordre {

        private static final List<String> DU_TEMPS = List.of("mois", "jour", "horaire", "tranche");

        static Comparator<Valeur> de(Indicateur indicateur) {
            var familles = Libelles.familles(indicateur);
            Comparator<Valeur> premier = Comparator.comparing(valeur ->
                    familles.size() > 1 ? codes(indicateur, valeur.chemin()).getFirst() : "");
            return !familles.isEmpty() && DU_TEMPS.contains(familles.getLast())
                    ? premier.thenComparing(valeur -> rang(valeur.chemin().getLast()))
                    : premier.thenComparing(
                                    Comparator.comparingInt(Valeur::nombre).reversed())
                            .thenComparing(valeur -> String.join(".", valeur.chemin()));
        }

        /** Bands begin with their youngest age, but the first and the unknown. */
        private static String rang(String code) {
            return code.startsWith("moins") ? "00" : code;
        }

        static List<String> codes(Indicateur indicateur, List<String> chemin) {
            return indicateur.compte(chemin) ? indicateur.codes(chemin) : chemin.subList(1, chemin.size());
        }
    }
}
