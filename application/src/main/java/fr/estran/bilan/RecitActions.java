package fr.estran.bilan;

import fr.estran.documents.Bloc;
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
            recit.dire("recit.participations", "n", participations, "suite", recit.contre("participations"));
        }
        if (annulees > 0) {
            recit.dire("recit.annulees", "n", annulees);
        }
        var absences = m.cite("absences");
        if (absences.connu()) {
            recit.dire("recit.absences", "n", absences);
        }
        return recit.paragraphe();
    }

    private static List<Bloc> attentes(Matiere m) {
        var recit = new Recit(m);
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
