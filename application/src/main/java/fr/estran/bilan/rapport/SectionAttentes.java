package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;

/** The places that were missing, and what was scheduled again. */
final class SectionAttentes {

    private SectionAttentes() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        int attentes = m.annee().valeur("listes_attente_par_thematique", "total");
        var repartition = m.annee().repartition("listes_attente_par_thematique");
        if (attentes > 0) {
            blocs.add(m.paragraphe("recit.attentes", "n", attentes));
        }
        if (!repartition.vide()) {
            var tableaux = new Tableaux(m);
            blocs.add(tableaux.repartition(
                    "attentes", repartition, tableaux.nommer("attentes", m.libelles()::thematique)));
        }
        reprogrammations(m, blocs);
        return blocs;
    }

    private static void reprogrammations(Matiere m, List<Bloc> blocs) {
        int reprogrammees = m.annee().valeur("actions_reprogrammees");
        if (reprogrammees == 0) {
            return;
        }
        blocs.add(m.paragraphe("recit.reprises", "n", reprogrammees));
        var lignes = m.annee().comptes("reprogrammees_par_thematique").entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Entry.comparingByKey(Comparator.naturalOrder())))
                .map(theme -> List.of(m.libelles().thematique(theme.getKey()), Typographie.nombre(theme.getValue())))
                .toList();
        if (!lignes.isEmpty()) {
            blocs.add(new Bloc.Tableau(
                    m.dire("attentes.reprogrammees.legende"),
                    List.of(m.colonne("attentes.colonne"), m.colonneDeNombres("attentes.reprogrammees.unite")),
                    lignes,
                    null));
        }
    }
}
