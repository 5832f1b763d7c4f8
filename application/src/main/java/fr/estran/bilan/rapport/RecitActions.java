package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** What was held and how many came, all kinds together; each kind is told after it. */
final class RecitActions implements Section {

    @Override
    public String cle() {
        return "actions";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>(introduction(m));
        if (m.types().size() > 1) {
            blocs.add(new TableauFrequentation(m, false).rediger());
        }
        blocs.addAll(attentes(m));
        return blocs;
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDesAnnulations(m).poser();
    }

    private static List<Bloc> introduction(Matiere m) {
        var recit = new Recit(m);
        int annulees = QuestionsDesAnnulations.total(m.annee(), "annulees");
        if (m.types().isEmpty()) {
            recit.dire(annulees > 0 ? "recit.aucune_tenue" : "recit.aucune", "n", annulees);
            return recit.paragraphe();
        }
        var participations = m.cite("participations");
        if (participations.connu() && m.types().size() > 1) {
            var arrete = m.contexte().releves().arrete();
            recit.dire(
                    arrete == null ? "recit.participations" : "recit.participations_arretees",
                    "n",
                    participations,
                    "suite",
                    recit.contre("participations"),
                    "jour",
                    arrete == null ? "" : Typographie.date(arrete));
        }
        disparues(m, recit);
        if (annulees > 0) {
            recit.dire("recit.annulees", "n", annulees);
        }
        var absences = m.cite("absences");
        if (absences.connu()) {
            recit.dire("recit.absences", "n", absences);
        }
        return recit.paragraphe();
    }

    /** The kinds that only the year before had. */
    private static void disparues(Matiere m, Recit recit) {
        var disparues = m.typesDesDeuxAnnees().stream()
                .filter(type -> !m.types().contains(type))
                .map(type -> m.libelles().type(type, 2))
                .toList();
        if (!disparues.isEmpty()) {
            recit.dire(
                    "recit.disparues",
                    "n",
                    disparues.size(),
                    "annee",
                    m.avant().annee(),
                    "formes",
                    Typographie.liste(disparues));
        }
    }

    private static List<Bloc> attentes(Matiere m) {
        var recit = new Recit(m);
        var places = m.cite("places_offertes");
        if (places.connu()) {
            recit.dire("recit.places_offertes", "n", places);
        }
        var attentes = m.cite("listes_attente_par_thematique", "total");
        if (attentes.connu()) {
            recit.dire("recit.attentes", "n", attentes);
        }
        var reprises = m.cite("actions_reprogrammees");
        if (reprises.connu()) {
            recit.dire("recit.reprises", "n", reprises);
        }
        return recit.paragraphe();
    }
}
