package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.EmpechementDeRetour.Genre;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was built upon an import, and keeps it from being undone. */
@Component
class Obstacles {

    private final EcartsRepository ecarts;
    private final BatiRepository suites;

    Obstacles(EcartsRepository ecarts, BatiRepository suites) {
        this.ecarts = ecarts;
        this.suites = suites;
    }

    boolean bilan(VersementId id, List<TableVersee> tables) {
        return !suites.bilans(id, tables).isEmpty();
    }

    List<EmpechementDeRetour> de(VersementId id, List<TableVersee> tables) {
        var empechements = new ArrayList<EmpechementDeRetour>();
        for (var table : tables) {
            if (!table.entiere()) {
                return List.of(new EmpechementDeRetour(Genre.LOGICIEL, table.nom(), 1, null));
            }
            ecarts.changees(id, table).ifPresent(empechements::add);
            if (table.nom().equals("seance")) {
                suites.compteesEnsemble(id, table).ifPresent(empechements::add);
            }
        }
        for (var renvoi : suites.renvois(tables)) {
            tables.stream()
                    .filter(table -> table.nom().equals(renvoi.vers()))
                    .forEach(table -> suites.baties(id, table, renvoi).ifPresent(empechements::add));
        }
        empechements.addAll(suites.bilans(id, tables));
        return empechements;
    }
}
