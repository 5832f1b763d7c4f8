package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Tableau.Colonne;
import fr.estran.publication.Publie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions, participations and people, kind by kind, beside the year before. */
record TableauFrequentation(Matiere m) {

    Bloc rediger() {
        boolean compare = m.types().stream().anyMatch(type -> participations(m.avant(), type) > 0);
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(new Colonne(m.dire("activite.colonne.forme"), false));
        for (var colonne : List.of("seances", "participations", "personnes", "moyenne")) {
            colonnes.add(new Colonne(m.dire("activite.colonne." + colonne), true));
        }
        if (compare) {
            colonnes.add(new Colonne(
                    m.phrases()
                            .dire("activite.colonne.avant", "annee", m.avant().annee()),
                    true));
            colonnes.add(new Colonne(m.dire("activite.colonne.evolution"), true));
        }
        var lignes = new ArrayList<List<String>>();
        var types = compare ? m.typesDesDeuxAnnees() : m.types();
        types.forEach(type -> lignes.add(ligne(type, compare)));
        if (types.size() > 1) {
            lignes.add(ensemble(compare));
        }
        return new Bloc.Tableau(m.dire("activite.frequentation"), colonnes, lignes, note());
    }

    private List<String> ligne(String type, boolean compare) {
        int seances = m.annee().valeur("par_type", type, "seances");
        var cellules = new ArrayList<>(List.of(
                m.libelles().titreDeType(type),
                Tableaux.cellule(seances),
                Tableaux.cellule(m.annee(), "par_type", type, "participations"),
                Tableaux.cellule(m.annee(), "par_type", type, "personnes"),
                moyenne(participations(m.annee(), type), seances)));
        if (compare) {
            cellules.add(Tableaux.cellule(m.avant(), "par_type", type, "participations"));
            cellules.add(m.evolution().cellule(participations(m.annee(), type), participations(m.avant(), type)));
        }
        return cellules;
    }

    private List<String> ensemble(boolean compare) {
        int participations = m.annee().valeur("participations");
        var cellules = new ArrayList<>(List.of(
                m.dire("activite.ensemble"),
                Typographie.nombre(m.seances()),
                Tableaux.cellule(m.annee(), "participations"),
                Tableaux.cellule(m.annee(), "usagers"),
                moyenne(participations, m.seances())));
        if (compare) {
            cellules.add(Tableaux.cellule(m.avant(), "participations"));
            cellules.add(m.evolution().cellule(participations, m.avant().valeur("participations")));
        }
        return cellules;
    }

    private @Nullable String note() {
        var notes = new ArrayList<String>();
        if (m.types().size() > 1 && m.annee().valeur("usagers") > 0) {
            notes.add(m.dire("activite.note.ensemble"));
        }
        if (m.typesDesDeuxAnnees().stream()
                .anyMatch(type -> m.annee().retenu("par_type", type, "participations")
                        || m.annee().retenu("par_type", type, "personnes")
                        || m.avant().retenu("par_type", type, "participations"))) {
            notes.add(m.dire("tableau.non_publie"));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private static String moyenne(int participations, int seances) {
        return participations == 0 || seances == 0 ? "–" : Typographie.moyenne(participations, seances);
    }

    private static int participations(Publie publie, String type) {
        return publie.valeur("par_type", type, "participations");
    }
}
