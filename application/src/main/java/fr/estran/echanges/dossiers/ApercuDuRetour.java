package fr.estran.echanges.dossiers;

import java.util.List;

/**
 * What undoing an import would do, or why it cannot be undone.
 *
 * @param tables of each, how many rows would go, be as before, come back
 */
public record ApercuDuRetour(List<Compte> tables, List<EmpechementDeRetour> empechements) {

    public record Compte(String table, long otees, long remises, long revenues) {

        boolean vide() {
            return otees + remises + revenues == 0;
        }
    }

    public ApercuDuRetour {
        tables = List.copyOf(tables);
        empechements = List.copyOf(empechements);
    }

    public boolean possible() {
        return empechements.isEmpty();
    }
}
