package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Repartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was answered to one question of a survey, in a sentence; empty where nobody answered it.
 *
 * @param premiere whether none is told before it in the paragraph: those that follow are said more shortly
 */
record PhraseDeQuestion(Matiere m, EnquetePosee enquete, Question question, boolean premiere) {

    /** Of a scale, the upper marks that are told together. */
    private static final int HAUTES = 2;

    static final List<String> DE_UN_A_CINQ =
            IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();

    /** Where its counts are kept back, that is said, with what may be. */
    String dire() {
        return tue() ? "" : new TableauQuestion(m, enquete, question).nonDite().orElseGet(this::dite);
    }

    /** Nothing at all may be said of it: questions of which nothing is are named together. */
    boolean tue() {
        var repartition = repartition();
        return repartition.vide()
                && repartition.retenue()
                && m.annee().enMots(enquete.reference(), question.code()).isEmpty();
    }

    private String dite() {
        if (question.type().equals("multiple")) {
            return multiple();
        }
        if (question.choix().equals(List.of("oui", "non"))) {
            return ouiOuNon();
        }
        return question.type().equals("echelle") ? echelle() : choix();
    }

    private String ouiOuNon() {
        var oui = cite("oui");
        var non = cite("non");
        if (!oui.connu() && !non.connu()) {
            return "";
        }
        return dire("recit.oui", avec("reponses", ouiEtNon(oui, non)));
    }

    private String ouiEtNon(Cite oui, Cite non) {
        if (!oui.connu()) {
            return m.dire("recit.reponse_non", "n", non);
        }
        return m.dire("recit.reponse_oui", "n", oui) + (non.connu() ? " " + m.dire("recit.et_non", "n", non) : "");
    }

    /** By the words of its upper end, as far as they may be told apart from the rest. */
    private String echelle() {
        var repartition = repartition();
        var marques = question.choix().isEmpty() ? DE_UN_A_CINQ : question.choix();
        var hautes = marques.subList(Math.max(0, marques.size() - HAUTES), marques.size());
        var parts = repartition.parts().stream()
                .filter(part -> hautes.containsAll(part.codes()))
                .toList();
        if (parts.isEmpty()) {
            return choix();
        }
        var dites = marques.stream()
                .filter(marque -> parts.stream().anyMatch(part -> part.codes().contains(marque)))
                .toList();
        return dire(
                "recit.echelle",
                avec("n", parts.stream().mapToInt(Repartition.Part::valeur).sum()),
                avec("tous", repartition.total()),
                avec("reponses", enMots(dites, marques)));
    }

    private String enMots(List<String> dites, List<String> marques) {
        var tableau = new TableauQuestion(m, enquete, question);
        boolean mots = dites.stream().noneMatch(marque -> tableau.mot(marque).isEmpty());
        return mots
                ? m.dire(
                        "recit.ou",
                        avec("nombre", dites.size()),
                        avec("premier", m.dire("recit.entre_guillemets", "mot", tableau.mot(dites.getFirst()))),
                        avec("dernier", m.dire("recit.entre_guillemets", "mot", tableau.mot(dites.getLast()))))
                : m.dire(
                        "recit.sur_l_echelle",
                        avec(
                                "marques",
                                m.dire(
                                        "recit.ou",
                                        avec("nombre", dites.size()),
                                        avec("premier", dites.getFirst()),
                                        avec("dernier", dites.getLast()))),
                        avec("derniere", marques.getLast()));
    }

    /** What most gave, if it is told by itself. */
    private String choix() {
        return RecitDemandes.premier(repartition().triee())
                .map(part -> frequente(part.codes().getFirst()))
                .orElse("");
    }

    /** One that is kept back may be the largest of all: then nothing is said to come first. */
    private String multiple() {
        boolean toutes = question.choix().stream()
                .noneMatch(choix -> m.annee().retenu("reponses", enquete.reference(), question.code(), choix));
        return m.annee().comptes("reponses", enquete.reference(), question.code()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(reponse -> dire(toutes ? "recit.marque" : "recit.marque_parmi", reponse.getKey()))
                .orElse("");
    }

    private String frequente(String code) {
        return dire("recit.marque", code);
    }

    private String dire(String cle, String code) {
        var mot = new TableauQuestion(m, enquete, question).nommer(List.of(code));
        return dire(cle, avec("mot", Typographie.minuscule(mot)), avec("n", cite(code)));
    }

    private String dire(String cle, Object... termes) {
        var tous = new ArrayList<Object>(List.of(termes));
        tous.add(avec("question", libelle()));
        tous.add(avec("rang", premiere ? "premiere" : "suivante"));
        return m.dire(cle, tous.toArray());
    }

    private Repartition repartition() {
        return m.annee().repartition("reponses", enquete.reference(), question.code());
    }

    private Cite cite(String code) {
        var chemin = List.of("reponses", enquete.reference(), question.code(), code);
        int nombre = question.type().equals("multiple")
                ? m.annee().valeur(chemin.toArray(String[]::new))
                : repartition().valeur(code);
        return new Cite(chemin, m.annee().annee(), nombre);
    }

    private String libelle() {
        return question.libelle().strip();
    }
}
