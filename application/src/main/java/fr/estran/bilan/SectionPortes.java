package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Tableau.Colonne;
import java.util.ArrayList;
import java.util.List;

/** By which kind of help people first came, and to which ones they then went. With one kind there is one door. */
final class SectionPortes implements Section {

    @Override
    public String cle() {
        return "portes";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        var portes = m.annee().repartition("porte_entree");
        if (portes.parts().size() > 1) {
            var premiere = portes.parts().getFirst();
            var type = premiere.codes().getFirst();
            if (Types.ORDRE.contains(type) && !premiere.groupe()) {
                blocs.add(new Bloc.Paragraphe(m.dire(
                        "portes.premiere",
                        "type",
                        m.phrases()
                                .dire("portes.par." + type, "type", m.libelles().type(type, 1)),
                        "n",
                        premiere.valeur(),
                        "taux",
                        portes.taux(type))));
            }
            var tableaux = new Tableaux(m);
            blocs.add(tableaux.repartition(
                    "portes",
                    portes,
                    tableaux.nommer("portes", m.libelles()::porte).andThen(Typographie::majuscule)));
        }
        suites(m, blocs);
        return blocs;
    }

    private static void suites(Matiere m, List<Bloc> blocs) {
        int venus = m.annee().valeur("venus_par_permanence_puis_autre");
        if (venus == 0) {
            return;
        }
        var suite = m.evolution().incise(venus, m.avant().valeur("venus_par_permanence_puis_autre"));
        blocs.add(new Bloc.Paragraphe(m.dire("portes.puis", "n", venus, "suite", suite)));
        var lignes = Types.ORDRE.stream()
                .filter(type -> m.annee().valeur("permanence_puis", type) > 0)
                .map(type ->
                        List.of(m.libelles().titreDeType(type), Tableaux.cellule(m.annee(), "permanence_puis", type)))
                .toList();
        boolean retenues = Types.ORDRE.stream().anyMatch(type -> m.annee().retenu("permanence_puis", type));
        if (!lignes.isEmpty()) {
            blocs.add(new Bloc.Tableau(
                    m.dire("portes.suites.legende"),
                    List.of(new Colonne(m.dire("portes.colonne"), false), new Colonne(m.dire("portes.unite"), true)),
                    lignes,
                    m.dire(retenues ? "portes.suites.note_partielle" : "portes.suites.note")));
        }
    }
}
