package fr.estran.parole.concertation;

import fr.estran.parole.concertation.ReponseDeRetour.QuestionDeRetour;
import java.util.List;
import java.util.Map;

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
}
