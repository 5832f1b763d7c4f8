package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.documents.Bloc.Tableau;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables of a whole in parts, and how a merged part is named. */
record Tableaux(Matiere matiere) {

    static final String NON_PUBLIE = "n.\u00a0p.";

    private static final int MEMBRES_DANS_LE_LIBELLE = 3;

    /** {@code cle}: of the caption, of the first column, of the second one, and of a group of many. */
    public Tableau repartition(
            String cle, Repartition repartition, Function<List<String>, String> nommer, Object... valeurs) {
        var pourcentages = repartition.taux();
        var lignes = new ArrayList<List<String>>();
        for (int rang = 0; rang < pourcentages.size(); rang++) {
            var part = repartition.parts().get(rang);
            lignes.add(List.of(
                    nommer.apply(part.codes()), Typographie.nombre(part.valeur()), pourcentages.get(rang) + "\u00a0%"));
        }
        return new Tableau(
                matiere.dire(cle + ".legende", valeurs),
                List.of(
                        matiere.colonne(cle + ".colonne"),
                        matiere.colonneDeNombres(cle + ".unite"),
                        matiere.colonneDeNombres("tableau.part")),
                lignes,
                notes(noteDeGroupe(cle, repartition, nommer), noteDArrondi(pourcentages)));
    }

    /** Of people: the caption says that these are known by their name, where they are not nearly all who came. */
    public Tableau deGens(String cle, Repartition repartition, Function<List<String>, String> nommer) {
        var tous = repartition(cle, repartition, nommer);
        return new Tableau(deGens(tous.legende()), tous.colonnes(), tous.lignes(), tous.note());
    }

    public String deGens(String legende) {
        return matiere.annee().nommee() ? legende : matiere.dire("tableau.de_connues", "legende", legende);
    }

    private @Nullable String noteDArrondi(List<Integer> pourcentages) {
        int total = pourcentages.stream().mapToInt(Integer::intValue).sum();
        return total == 100 ? null : matiere.dire("tableau.arrondi");
    }

    /** One after the other; null where there is none. */
    private static @Nullable String notes(@Nullable String... notes) {
        var dites = Stream.of(notes).flatMap(Stream::ofNullable).toList();
        return dites.isEmpty() ? null : String.join(" ", dites);
    }

    /** Names one code, or a group: by its members when they are few, or as "the others", listed under the table. */
    public Function<List<String>, String> nommer(String cle, Function<String, String> libelle) {
        return codes -> codes.size() <= MEMBRES_DANS_LE_LIBELLE
                ? Typographie.reunir(codes.stream().map(libelle).toList())
                : matiere.dire(cle + ".autres", "n", codes.size());
    }

    @Nullable public String noteDeGroupe(String cle, Repartition repartition, Function<List<String>, String> nommer) {
        var groupe = repartition.parts().stream()
                .filter(part -> part.codes().size() > MEMBRES_DANS_LE_LIBELLE)
                .findFirst();
        if (!repartition.retenue() || groupe.isEmpty() || !matiere.phrases().connait(cle + ".autres")) {
            return repartition.retenue() ? matiere.dire("tableau.regroupe") : null;
        }
        var noms = groupe.get().codes().stream()
                .map(code -> nommer.apply(List.of(code)))
                .toList();
        return matiere.dire("tableau.regroupe_liste", "noms", Typographie.reunir(noms));
    }

    /** The figure, or "n. p." if it is kept back. */
    public static String cellule(Publie publie, String... chemin) {
        return cellule(valeur(publie, chemin));
    }

    public static String cellule(@Nullable Integer valeur) {
        return valeur == null ? NON_PUBLIE : Typographie.nombre(valeur);
    }

    /** Null if it is kept back: that is not nothing. */
    static @Nullable Integer valeur(Publie publie, String... chemin) {
        int valeur = publie.valeur(chemin);
        return valeur == 0 && publie.retenu(chemin) ? null : valeur;
    }
}
