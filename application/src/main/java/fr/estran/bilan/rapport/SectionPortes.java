package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** By which kind of help people first came, and to which ones they then went. With one kind there is one door. */
final class SectionPortes {

    private SectionPortes() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        if (!m.annee().nommee()) {
            return blocs;
        }
        var portes = m.annee().repartition("porte_entree");
        if (portes.parts().size() > 1) {
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
        if (m.portesConnues()) {
            blocs.add(m.paragraphe(
                    "recit.puis",
                    avec("n", venus),
                    avec("ou", m.libelles().formes().de(TypeDAction.PERMANENCE).ou()),
                    avec("dont", "")));
        }
        var lignes = Arrays.stream(TypeDAction.values())
                .filter(type -> m.annee().valeur("permanence_puis", type.code()) > 0)
                .map(type -> List.of(
                        m.libelles().titreDeType(type), Tableaux.cellule(m.annee(), "permanence_puis", type.code())))
                .toList();
        boolean retenues =
                Arrays.stream(TypeDAction.values()).anyMatch(type -> m.annee().retenu("permanence_puis", type.code()));
        if (!lignes.isEmpty()) {
            blocs.add(new Bloc.Tableau(
                    m.dire(
                            "portes.suites.legende",
                            "ou",
                            m.libelles().formes().de(TypeDAction.PERMANENCE).ou()),
                    List.of(m.colonne("portes.colonne"), m.colonneDeNombres("portes.unite")),
                    lignes,
                    m.dire(retenues ? "portes.suites.note_partielle" : "portes.suites.note")));
        }
    }
}
