package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** To whom people were sent on. */
final class SectionOrientations implements Section {

    @Override
    public String cle() {
        return "orientations";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        dire(m, "orientations", "orientations", blocs);
        dire(m, "orientations_hors_feuille", "envois", blocs);
        return blocs;
    }

    /** @param cle of its sentence and of its table */
    private static void dire(Matiere m, String chiffre, String cle, List<Bloc> blocs) {
        int total = m.annee().valeur(chiffre, "total");
        if (total == 0) {
            return;
        }
        var suite = new Recit(m).contre(chiffre, "total");
        blocs.add(new Bloc.Paragraphe(m.dire(cle + ".total", "n", total, "suite", suite)));
        var repartition = m.annee().repartition(chiffre);
        if (!repartition.vide()) {
            var tableaux = new Tableaux(m);
            blocs.add(tableaux.repartition(cle, repartition, tableaux.nommer(cle, m.libelles()::acteur)));
        }
    }
}
