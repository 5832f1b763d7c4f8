package fr.estran.parole.concertation;

import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour.QuestionDeRetour;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the sheets of one session said. @param suites the themes that were wished for next, the most wished first */
public record RetourDeSeance(int feuilles, Map<ReponseDeRetour, Integer> reponses, List<Suite> suites) {

    /** With fewer, whoever was there would know who said what. */
    static final int ASSEZ = 5;

    static final RetourDeSeance AUCUN = new RetourDeSeance(0, Map.of(), List.of());

    public record Suite(String theme, String libelle, int nombre) {}

    public RetourDeSeance {
        reponses = Map.copyOf(reponses);
        suites = List.copyOf(suites);
    }

    public boolean assez() {
        return feuilles >= ASSEZ;
    }

    public int nombre(ReponseDeRetour reponse) {
        return reponses.getOrDefault(reponse, 0);
    }

    public int a(QuestionDeRetour question) {
        return ReponseDeRetour.a(question).stream().mapToInt(this::nombre).sum();
    }

    /** What people say they can do alone, after all sessions of a theme in a year. */
    public record ProgresDUnTheme(String libelle, int oui, int presque, int pasEncore) {

        public int tous() {
            return oui + presque + pasEncore;
        }
    }

    /** A session after which people are asked. @param feuilles how many were entered */
    public record SeanceARetours(SeanceId id, String titre, LocalDate jour, int feuilles) {

        public String adresse() {
            return "/equipe/retours/" + id;
        }
    }

    /** One answer of three; its code is that of the column in which it is counted. */
    public enum ReponseDeRetour implements Code {
        UTILE_OUI(QuestionDeRetour.UTILE),
        UTILE_UN_PEU(QuestionDeRetour.UTILE),
        UTILE_NON(QuestionDeRetour.UTILE),
        RYTHME_LENT(QuestionDeRetour.RYTHME),
        RYTHME_BIEN(QuestionDeRetour.RYTHME),
        RYTHME_VITE(QuestionDeRetour.RYTHME),
        SEUL_OUI(QuestionDeRetour.SEUL),
        SEUL_PRESQUE(QuestionDeRetour.SEUL),
        SEUL_PAS_ENCORE(QuestionDeRetour.SEUL);

        private final QuestionDeRetour question;

        ReponseDeRetour(QuestionDeRetour question) {
            this.question = question;
        }

        public static List<ReponseDeRetour> a(QuestionDeRetour question) {
            return Stream.of(values())
                    .filter(reponse -> reponse.question == question)
                    .toList();
        }

        QuestionDeRetour question() {
            return question;
        }

        /** What is asked with three answers to choose from; what next is chosen among themes. */
        public enum QuestionDeRetour implements Code {
            UTILE,
            RYTHME,
            /** What one feels of one's own progress. */
            SEUL
        }
    }
}
