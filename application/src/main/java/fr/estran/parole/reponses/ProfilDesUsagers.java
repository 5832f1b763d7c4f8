package fr.estran.parole.reponses;

import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.QuestionDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.TypeDeQuestion;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All who came in the year of a survey, as far as the register knows what was asked: who answered is held against them. */
@Component
class ProfilDesUsagers {

    /** What the register knows of everybody, as the figures call it. */
    private static final List<String> CONNUS = List.of("tranche_age", "genre", "quartier");

    private final Statistiques statistiques;

    ProfilDesUsagers(Statistiques statistiques) {
        this.statistiques = statistiques;
    }

    Chiffres de(Enquete enquete) {
        return statistiques.indicateurs(
                Periode.annee(Objects.requireNonNull(enquete.ouverte()).getYear()));
    }

    /** In percent of those of whom it is known, by answer; empty where the register knows nothing of the kind. */
    static Map<String, Integer> parts(Chiffres tous, QuestionDEnquete question) {
        if (question.type() != TypeDeQuestion.CHOIX) {
            return Map.of();
        }
        var offertes = Set.copyOf(question.choix().stream().map(Choix::valeur).toList());
        return CONNUS.stream()
                .map(cle -> new HashMap<>(tous.repartition(cle)))
                .filter(comptes ->
                        comptes.keySet().stream().filter(offertes::contains).count() > 1)
                .findFirst()
                .map(comptes -> parts(comptes, offertes))
                .orElse(Map.of());
    }

    private static Map<String, Integer> parts(Map<String, Integer> comptes, Set<String> offertes) {
        comptes.remove(TrancheDAge.INCONNU);
        int total = comptes.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new HashMap<String, Integer>();
        offertes.forEach(valeur -> parts.put(valeur, Pourcentages.part(comptes.getOrDefault(valeur, 0), total)));
        return parts;
    }
}
