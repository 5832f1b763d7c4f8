package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Graphique.Barre;
import fr.estran.publication.Publie;
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
        var blocs = new ArrayList<Bloc>();
        if (m.types().isEmpty()) {
            new TableauSeances(m).rediger().ifPresent(blocs::add);
            return blocs;
        }
        blocs.add(new Bloc.Paragraphe(introduction(m)));
        new TableauSeances(m).rediger().ifPresent(blocs::add);
        blocs.add(new TableauFrequentation(m).rediger());
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

    private static void graphique(Matiere m, List<Bloc> blocs) {
        boolean deuxAnnees = m.types().stream().anyMatch(type -> participations(m.avant(), type) > 0);
        var barres = new ArrayList<Barre>();
        for (var type : m.types()) {
            int avant = participations(m.avant(), type);
            int maintenant = participations(m.annee(), type);
            if (maintenant > 0 && (!deuxAnnees || !m.avant().retenu("par_type", type, "participations"))) {
                barres.add(new Barre(
                        m.libelles().titreDeType(type), deuxAnnees ? List.of(maintenant, avant) : List.of(maintenant)));
            }
        }
        if (barres.size() > 1) {
            var annees = deuxAnnees
                    ? List.of(
                            String.valueOf(m.annee().annee()),
                            String.valueOf(m.avant().annee()))
                    : List.of(String.valueOf(m.annee().annee()));
            blocs.add(new Bloc.Graphique(
                    m.dire("activite.graphique"), Alternative.dire(m, "activite.graphique", barres), annees, barres));
        }
    }

    private static int participations(Publie publie, String type) {
        return publie.valeur("par_type", type, "participations");
    }
}
