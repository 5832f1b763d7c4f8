package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** What the public said when it was asked: the surveys of the year, the progress that they feel, and the themes that people wish for. */
final class RecitParoles implements Section {

    @Override
    public String cle() {
        return "paroles";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        m.contexte().enquetes().forEach(enquete -> blocs.addAll(enquete(m, enquete)));
        blocs.addAll(progres(m));
        blocs.addAll(souhaits(m));
        return blocs;
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDesEnquetes(m).poser();
    }

    private static List<Bloc> enquete(Matiere m, EnquetePosee enquete) {
        var repondants = m.cite("enquetes", enquete.reference(), "repondants");
        var recit = new Recit(m);
        if (!repondants.connu()) {
            return List.of();
        }
        var sollicites = m.cite("enquetes", enquete.reference(), "sollicites");
        recit.dire("recit.enquete", "titre", enquete.titre(), "periode", periode(m, enquete));
        boolean taux = sollicites.valeur() >= repondants.valeur();
        recit.dire(
                taux ? "recit.repondants_sur" : "recit.repondants",
                "n",
                repondants,
                "invitations",
                sollicites,
                "tous",
                sollicites.valeur() == repondants.valeur() ? "oui" : "non",
                "taux",
                taux ? Pourcentages.part(repondants.valeur(), sollicites.valeur()) : 0);
        enquete.questions().stream()
                .filter(EnquetePosee.Question::close)
                .forEach(question -> recit.phrase(new PhraseDeQuestion(m, enquete, question).dire()));
        return recit.paragraphe();
    }

    private static String periode(Matiere m, EnquetePosee enquete) {
        return enquete.fermee() == null
                ? m.dire("recit.depuis", "jour", Typographie.date(enquete.ouverte()))
                : m.periode(new Intervalle(enquete.ouverte(), enquete.fermee()));
    }

    /** What people feel of their own progress. */
    private static List<Bloc> progres(Matiere m) {
        var recit = new Recit(m);
        var total = m.cite("progres", "total");
        var oui = m.cite("progres", "oui");
        if (total.connu() && oui.connu()) {
            recit.dire("recit.progres", "n", total, "oui", oui);
        }
        return recit.paragraphe();
    }

    private static List<Bloc> souhaits(Matiere m) {
        var recit = new Recit(m);
        var total = m.cite("souhaits", "total");
        if (!total.connu()) {
            return List.of();
        }
        var personnes = m.cite("souhaits_personnes");
        recit.dire(personnes.connu() ? "recit.souhaits" : "recit.souhaits_seuls", "n", total, "personnes", personnes);
        RecitDemandes.premier(m.annee().repartition("souhaits"))
                .filter(part ->
                        m.contexte().thematiques().containsKey(part.codes().getFirst()))
                .ifPresent(part -> recit.dire(
                        "recit.souhait",
                        "theme",
                        m.libelles().thematique(part.codes().getFirst())));
        return recit.paragraphe();
    }
}
