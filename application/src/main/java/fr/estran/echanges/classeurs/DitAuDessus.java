package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What rows above have said, for those that leave it blank: cells are merged, or a day is written once for many rows. */
final class DitAuDessus {

    private final Correspondance feuille;
    private final Map<ChampDeFeuille, Dite> dites = new EnumMap<>(ChampDeFeuille.class);

    /** @param numero of the row that has said it */
    private record Dite(Cellule cellule, int numero) {}

    DitAuDessus(Correspondance feuille) {
        this.feuille = feuille;
    }

    /** @param propres what the row itself says */
    Map<ColonneDeFeuille, Cellule> completer(RangeeDeFeuille rangee, Map<ColonneDeFeuille, Cellule> propres) {
        if (!feuille.repeter()) {
            return propres;
        }
        if (propres.keySet().stream().anyMatch(colonne -> colonne.est(ChampDeFeuille.JOUR))) {
            dites.keySet().removeIf(ChampDeFeuille::dUneSeance);
        }
        var completees = new LinkedHashMap<>(propres);
        for (var colonne : feuille.colonnes()) {
            var champ = colonne.champ();
            if (champ == null || !champ.seRepete()) {
                continue;
            }
            var propre = propres.get(colonne);
            if (propre != null) {
                dites.put(champ, new Dite(propre, rangee.numero()));
            } else if (dites.get(champ) instanceof Dite dite) {
                completees.put(colonne, dite.cellule());
            }
        }
        return completees;
    }

    /** A row that says only what others repeat. */
    boolean pourCellesDuDessous(Map<ColonneDeFeuille, Cellule> propres) {
        return feuille.repeter()
                && propres.keySet().stream()
                        .allMatch(colonne ->
                                colonne.champ() != null && colonne.champ().seRepete());
    }

    boolean dit(ChampDeFeuille champ) {
        return feuille.repeter() && dites.containsKey(champ);
    }

    /** The number of the row above that says it for this one; none where this one says it itself. */
    Optional<Integer> ligne(ChampDeFeuille champ, RangeeDeFeuille rangee) {
        return Optional.ofNullable(dites.get(champ)).map(Dite::numero).filter(numero -> numero != rangee.numero());
    }
}
