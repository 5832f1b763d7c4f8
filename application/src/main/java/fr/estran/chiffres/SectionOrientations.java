package fr.estran.chiffres;

import fr.estran.bilan.Matiere;
import fr.estran.bilan.Recit;
import fr.estran.bilan.Section;
import fr.estran.bilan.Tableaux;
import fr.estran.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** To whom people were sent on. */
public final class SectionOrientations implements Section {

    @Override
    public String cle() {
        return "orientations";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        int total = m.annee().valeur("orientations", "total");
        if (total == 0) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        var suite = new Recit(m).contre("orientations", "total");
        blocs.add(new Bloc.Paragraphe(m.dire("orientations.total", "n", total, "suite", suite)));
        var repartition = m.annee().repartition("orientations");
        if (!repartition.vide()) {
            var tableaux = new Tableaux(m);
            blocs.add(tableaux.repartition(
                    "orientations", repartition, tableaux.nommer("orientations", m.libelles()::acteur)));
        }
        return blocs;
    }
}
