package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Largeurs.Papier;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table that no page parts: all those of a short one; the first and the last of a long one. */
final class GroupesDeRangees {

    /** A table that is no longer goes to the next page whole, and leaves little white behind. */
    private static final int COURT = 7;

    /** Two rows that are taller together may be parted: half a page would stay white. */
    private static final int HAUT = 20;

    private GroupesDeRangees() {}

    static List<List<List<String>>> de(Tableau tableau) {
        var lignes = tableau.lignes();
        var largeurs = Largeurs.de(tableau, Papier.PDF);
        var hauteurs = lignes.stream()
                .map(ligne -> largeurs.map(mesure -> mesure.lignes(Police.NORMALE, ligne))
                        .orElse(1))
                .toList();
        int nombre = lignes.size();
        int tete = bout(hauteurs);
        int queue = bout(hauteurs.reversed());
        if (somme(hauteurs, nombre) <= (nombre <= 3 ? HAUT : COURT)) {
            tete = nombre;
            queue = 0;
        } else if (tete + queue > nombre) {
            tete = nombre / 2;
            queue = nombre - tete;
        }
        return Stream.of(
                        lignes.subList(0, tete),
                        lignes.subList(tete, nombre - queue),
                        lignes.subList(nombre - queue, nombre))
                .filter(groupe -> !groupe.isEmpty())
                .toList();
    }

    private static int bout(List<Integer> hauteurs) {
        if (somme(hauteurs, 3) <= COURT) {
            return 3;
        }
        return somme(hauteurs, 2) <= HAUT ? 2 : 1;
    }

    private static int somme(List<Integer> hauteurs, int nombre) {
        return hauteurs.stream().limit(nombre).mapToInt(Integer::intValue).sum();
    }
}
