package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.vocabulaire.TypeDAction;
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
        new TableauSeances(m).rediger().ifPresent(blocs::add);
        if (m.types().isEmpty()) {
            return blocs;
        }
        blocs.add(new TableauFrequentation(m, true).rediger());
        var absences = m.cite("absences");
        if (absences.connu()) {
            blocs.add(new Bloc.Paragraphe(m.dire("recit.absences", "n", absences)));
        }
        graphique(m, blocs);
        new TableauRencontres(m).rediger().ifPresent(blocs::add);
        return blocs;
    }

    private static void graphique(Matiere m, List<Bloc> blocs) {
        boolean deuxAnnees = m.types().stream().anyMatch(type -> participations(m.avant(), type) > 0);
        var barres = new ArrayList<Barre>();
        for (var type : m.types()) {
            int avant = participations(m.avant(), type);
            int maintenant = participations(m.annee(), type);
            if (maintenant > 0 && (!deuxAnnees || !m.avant().retenu("par_type", type.code(), "participations"))) {
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

    private static int participations(Publie publie, TypeDAction type) {
        return publie.valeur("par_type", type.code(), "participations");
    }
}
