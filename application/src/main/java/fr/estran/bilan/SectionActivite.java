package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Graphique.Barre;
import fr.estran.documents.Bloc.Tableau.Colonne;
import java.util.ArrayList;
import java.util.List;

/** What was planned and held, how many came, kind by kind. */
final class SectionActivite implements Section {

    @Override
    public String cle() {
        return "activite";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        if (m.types().isEmpty()) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        blocs.add(new Bloc.Paragraphe(introduction(m)));
        new TableauSeances(m).rediger().ifPresent(blocs::add);
        blocs.add(frequentation(m));
        graphique(m, blocs);
        for (var type : m.types()) {
            if (m.types().size() > 1) {
                blocs.add(new Bloc.Titre(3, m.libelles().titreDeType(type)));
            }
            blocs.add(new Bloc.Paragraphe(new Forme(m, type).raconter()));
        }
        return blocs;
    }

    private static String introduction(Matiere m) {
        var phrases = new ArrayList<String>();
        int participations = m.annee().valeur("participations");
        phrases.add(
                participations > 0
                        ? m.dire(
                                "activite.introduction",
                                "seances",
                                m.seances(),
                                "n",
                                participations,
                                "suite",
                                m.evolution().incise(participations, m.avant().valeur("participations")))
                        : m.dire("activite.introduction_seances", "seances", m.seances()));
        int absences = m.annee().valeur("absences");
        if (absences > 0) {
            phrases.add(m.dire("activite.absences", "n", absences));
        }
        return String.join(" ", phrases);
    }

    private static Bloc frequentation(Matiere m) {
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
        m.types().forEach(type -> lignes.add(ligne(m, type, compare)));
        if (m.types().size() > 1) {
            lignes.add(ensemble(m, compare));
        }
        return new Bloc.Tableau(m.dire("activite.frequentation"), colonnes, lignes, note(m));
    }

    private static List<String> ligne(Matiere m, String type, boolean compare) {
        int seances = m.annee().valeur("par_type", type, "seances");
        var cellules = new ArrayList<>(List.of(
                m.libelles().titreDeType(type),
                Typographie.nombre(seances),
                Tableaux.cellule(m.annee(), "par_type", type, "participations"),
                Tableaux.cellule(m.annee(), "par_type", type, "personnes"),
                moyenne(participations(m.annee(), type), seances)));
        if (compare) {
            cellules.add(Tableaux.cellule(m.avant(), "par_type", type, "participations"));
            cellules.add(m.evolution().cellule(participations(m.annee(), type), participations(m.avant(), type)));
        }
        return cellules;
    }

    private static List<String> ensemble(Matiere m, boolean compare) {
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

    private static String note(Matiere m) {
        var notes = new ArrayList<String>();
        if (m.types().size() > 1 && m.annee().valeur("usagers") > 0) {
            notes.add(m.dire("activite.note.ensemble"));
        }
        if (m.types().stream()
                .anyMatch(type -> m.annee().retenu("par_type", type, "participations")
                        || m.annee().retenu("par_type", type, "personnes")
                        || m.avant().retenu("par_type", type, "participations"))) {
            notes.add(m.dire("tableau.non_publie"));
        }
        return String.join(" ", notes);
    }

    private static void graphique(Matiere m, List<Bloc> blocs) {
        boolean deuxAnnees = m.types().stream().anyMatch(type -> participations(m.avant(), type) > 0);
        var barres = new ArrayList<Barre>();
        for (var type : m.types()) {
            int avant = participations(m.avant(), type);
            int maintenant = participations(m.annee(), type);
            if (maintenant > 0 && (!deuxAnnees || !m.avant().retenu("par_type", type, "participations"))) {
                barres.add(new Barre(
                        m.libelles().titreDeType(type), deuxAnnees ? List.of(avant, maintenant) : List.of(maintenant)));
            }
        }
        if (barres.size() > 1) {
            var annees = deuxAnnees
                    ? List.of(
                            String.valueOf(m.avant().annee()),
                            String.valueOf(m.annee().annee()))
                    : List.of(String.valueOf(m.annee().annee()));
            blocs.add(new Bloc.Graphique(
                    m.dire("activite.graphique"), Alternative.dire(m, "activite.graphique", barres), annees, barres));
        }
    }

    private static int participations(Publie publie, String type) {
        return publie.valeur("par_type", type, "participations");
    }

    private static String moyenne(int participations, int seances) {
        return participations == 0 || seances == 0 ? "–" : Typographie.moyenne(participations, seances);
    }
}
