package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.Map;
import java.util.Optional;

/** Rows that tell of nothing: sums of others, and titles printed again. */
final class LignesALaisser {

    private LignesALaisser() {}

    static Optional<LigneLue.Motif> motif(Correspondance feuille, RangeeDeFeuille rangee) {
        return LigneDeTotal.est(rangee)
                ? Optional.of(LigneLue.Motif.TOTAL)
                : titres(feuille, rangee) ? Optional.of(LigneLue.Motif.TITRES) : Optional.empty();
    }

    /** Printed again at the top of each page. */
    private static boolean titres(Correspondance feuille, RangeeDeFeuille rangee) {
        var titrees = feuille.colonnes().stream()
                .filter(colonne -> !colonne.nus().isEmpty())
                .toList();
        var pareils = titrees.stream()
                .filter(colonne -> {
                    var dite = Ecritures.nus(rangee.cellule(colonne.place()).texte());
                    return !dite.isEmpty()
                            && (colonne.nus().equals(dite) || colonne.nus().endsWith(" " + dite));
                })
                .count();
        return pareils > 1
                && 2 * pareils
                        > rangee.cellules().stream()
                                .filter(c -> c != Cellule.Rien.RIEN)
                                .count();
    }

    /** Under the days of a sheet of attendance, how many were there, and no name beside. */
    static boolean compteDesPresents(Correspondance feuille, Map<ColonneDeFeuille, Cellule> propres) {
        return feuille.nature() == NatureDeFeuille.PRESENCES
                && propres.keySet().stream().allMatch(colonne -> colonne.est(ChampDeFeuille.DATEE))
                && propres.values().stream()
                        .allMatch(cellule -> ValeursLues.nombre(cellule).isPresent());
    }
}
