package fr.estran.echanges.dossiers;

import java.util.ArrayList;
import java.util.List;

/** Tables, those first whose rows others name. */
final class OrdreDesTables {

    private OrdreDesTables() {}

    static List<TableVersee> de(List<TableVersee> tables, List<Renvoi> renvois) {
        var restantes = new ArrayList<>(tables);
        var rangees = new ArrayList<TableVersee>();
        while (!restantes.isEmpty()) {
            var noms = restantes.stream().map(TableVersee::nom).toList();
            var libres = restantes.stream()
                    .filter(table -> renvois.stream()
                            .noneMatch(renvoi -> renvoi.de().equals(table.nom()) && noms.contains(renvoi.vers())))
                    .toList();
            if (libres.isEmpty()) {
                throw new IllegalStateException("tables name each other in a circle: " + noms);
            }
            rangees.addAll(libres);
            restantes.removeAll(libres);
        }
        return rangees;
    }
}
