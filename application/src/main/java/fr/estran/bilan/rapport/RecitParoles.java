package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                avec("n", repondants),
                avec("invitations", sollicites),
                avec("tous", sollicites.valeur() == repondants.valeur() ? "oui" : "non"),
                avec("peu", 2 * repondants.valeur() < sollicites.valeur() ? "oui" : "non"),
                avec("taux", taux ? Pourcentages.part(repondants.valeur(), sollicites.valeur()) : 0));
        new PortraitDEnquete(m, enquete, repondants.valeur()).raconter(recit);
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

    /** What people wish for, beside what there was of it: what is asked for most and was hardly given is told. */
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
                        avec("theme", m.libelles().thematique(part.codes().getFirst())),
                        avec("fois", part.valeur()),
                        avec("offert", offert(m, part.codes().getFirst()))));
        return recit.paragraphe();
    }

    /**
     * How many workshops there were of it, or spoke of it beside their own theme, where these have themes; nothing where there were several,
     * nor of a year that was noted in part.
     */
    private static String offert(Matiere m, String theme) {
        var mots = m.libelles().formes().de(TypeDAction.ATELIER).recit();
        int ateliers = m.annee().valeur("ateliers_par_thematique", theme, "ateliers")
                + m.annee().valeur("ateliers_qui_abordent", theme);
        return m.annee().branches("ateliers_par_thematique").isEmpty() || ateliers > 1 || m.interrompue()
                ? ""
                : m.dire(
                        "recit.souhait.offert",
                        avec("n", ateliers),
                        avec("type", mots.singulier()),
                        avec("genre", mots.genre()));
    }

    /** What the service makes of what it was answered. */
    record QuestionsDesEnquetes(Matiere m) {

        /** More would be the detailed figures again. */
        private static final int REPONSES = 4;

        List<Question> poser() {
            var enquetes = m.contexte().enquetes().stream()
                    .filter(enquete -> repondants(enquete) > 0)
                    .toList();
            return enquetes.isEmpty()
                    ? List.of()
                    : List.of(new Question(
                            "enquete",
                            m.dire("question.enquete", "n", enquetes.size()),
                            enquetes.stream().flatMap(this::constats).toList(),
                            List.of()));
        }

        private int repondants(EnquetePosee enquete) {
            return m.annee().valeur("enquetes", enquete.reference(), "repondants");
        }

        private Stream<String> constats(EnquetePosee enquete) {
            var repondants = m.dire("constat.enquete", "titre", enquete.titre(), "n", repondants(enquete));
            var reponses = enquete.questions().stream()
                    .filter(question -> question.choix().equals(List.of("oui", "non"))
                            || question.type().equals("echelle"))
                    .flatMap(question -> reponses(enquete, question))
                    .limit(REPONSES);
            return Stream.concat(Stream.of(repondants), reponses);
        }

        private Stream<String> reponses(EnquetePosee enquete, EnquetePosee.Question question) {
            var tableau = new TableauQuestion(m, enquete, question);
            var repartition = m.annee().repartition("reponses", enquete.reference(), question.code());
            var parts = repartition.parts().stream()
                    .map(part -> m.dire(
                            "constat.reponse",
                            avec("reponse", Typographie.minuscule(tableau.nommer(part.codes()))),
                            avec("n", part.valeur())))
                    .collect(Collectors.joining(", "));
            return repartition.vide()
                    ? Stream.of()
                    : Stream.of(m.dire(
                            "constat.reponses", "question", question.libelle().strip(), "parts", parts));
        }
    }
}
