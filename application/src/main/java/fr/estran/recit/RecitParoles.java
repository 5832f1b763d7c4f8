package fr.estran.recit;

import fr.estran.bilan.Cite;
import fr.estran.bilan.Contexte.Intervalle;
import fr.estran.bilan.Matiere;
import fr.estran.bilan.Mot;
import fr.estran.bilan.Question;
import fr.estran.bilan.Recit;
import fr.estran.bilan.Section;
import fr.estran.bilan.Typographie;
import fr.estran.documents.Bloc;
import fr.estran.publication.EnquetePosee;
import fr.estran.publication.Pourcentages;
import java.util.ArrayList;
import java.util.List;

/** What the public said when it was asked: the surveys of the year, the progress that they feel, and the themes that people wish for. */
public final class RecitParoles implements Section {

    /** More would be a list of questions: they are all in the detailed figures. */
    private static final int QUESTIONS = 2;

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
        oui(m, enquete, recit);
        enquete.questions().stream()
                .filter(question -> question.type().equals("echelle"))
                .limit(QUESTIONS)
                .forEach(question -> marque(m, enquete, question, recit));
        return recit.paragraphe();
    }

    private static String periode(Matiere m, EnquetePosee enquete) {
        return enquete.fermee() == null
                ? m.dire("recit.depuis", "jour", Typographie.date(enquete.ouverte()))
                : m.periode(new Intervalle(enquete.ouverte(), enquete.fermee()));
    }

    /** What is kept back of an answer is not told; a question whose answers are all kept back is not told either. */
    private static void oui(Matiere m, EnquetePosee enquete, Recit recit) {
        enquete.questions().stream()
                .filter(question -> question.choix().equals(List.of("oui", "non")))
                .filter(question -> reponse(m, enquete, question, "oui").connu()
                        || reponse(m, enquete, question, "non").connu())
                .limit(QUESTIONS)
                .forEach(question -> recit.dire(
                        "recit.oui",
                        "question",
                        question.libelle().strip(),
                        "reponses",
                        ouiEtNon(m, reponse(m, enquete, question, "oui"), reponse(m, enquete, question, "non"))));
    }

    private static String ouiEtNon(Matiere m, Cite oui, Cite non) {
        if (!oui.connu()) {
            return m.dire("recit.reponse_non", "n", non);
        }
        return m.dire("recit.reponse_oui", "n", oui) + (non.connu() ? " " + m.dire("recit.et_non", "n", non) : "");
    }

    /** The mark that most people gave, if the service said what it means. */
    private static void marque(Matiere m, EnquetePosee enquete, EnquetePosee.Question question, Recit recit) {
        RecitDemandes.premier(m.annee()
                        .repartition("reponses", enquete.reference(), question.code())
                        .triee())
                .ifPresent(part -> {
                    var code = part.codes().getFirst();
                    var mot = m.mot(Mot.marque(question.code(), code));
                    if (!mot.isEmpty()) {
                        recit.dire(
                                "recit.marque",
                                "question",
                                question.libelle().strip(),
                                "mot",
                                mot,
                                "n",
                                reponse(m, enquete, question, code));
                    }
                });
    }

    private static Cite reponse(Matiere m, EnquetePosee enquete, EnquetePosee.Question question, String code) {
        return new Cite(
                List.of("reponses", enquete.reference(), question.code(), code),
                m.annee().annee(),
                m.annee()
                        .repartition("reponses", enquete.reference(), question.code())
                        .valeur(code));
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
