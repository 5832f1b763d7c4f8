package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** The themes that people wish for next. */
final class SectionSouhaits implements Section {

    @Override
    public String cle() {
        return "souhaits";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var souhaits = m.annee().repartition("souhaits");
        int total = m.annee().valeur("souhaits", "total");
        if (total == 0) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        int personnes = m.annee().valeur("souhaits_personnes");
        blocs.add(new Bloc.Paragraphe(
                personnes > 0
                        ? m.dire("souhaits.total", "n", total, "personnes", personnes)
                        : m.dire("souhaits.total_seul", "n", total)));
        if (!souhaits.vide()) {
            var tableaux = new Tableaux(m);
            blocs.add(
                    tableaux.repartition("souhaits", souhaits, tableaux.nommer("souhaits", m.libelles()::thematique)));
        }
        return blocs;
    }
}
