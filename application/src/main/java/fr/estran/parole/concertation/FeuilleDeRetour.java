package fr.estran.parole.concertation;

import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour;
import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour.QuestionDeRetour;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sheet, for as long as it takes to add it up: at most one answer to each question. @param suites themes, by their codes */
record FeuilleDeRetour(Set<ReponseDeRetour> reponses, List<String> suites) {

    FeuilleDeRetour {
        reponses = Set.copyOf(reponses);
        suites = List.copyOf(suites);
    }

    static FeuilleDeRetour lire(Champs dits, Set<String> themes) {
        return new FeuilleDeRetour(
                Stream.of(QuestionDeRetour.values())
                        .flatMap(question -> reponse(dits, question).stream())
                        .collect(Collectors.toSet()),
                dits.tous("suite").stream().filter(themes::contains).distinct().toList());
    }

    private static Optional<ReponseDeRetour> reponse(Champs dits, QuestionDeRetour question) {
        return Code.lire(ReponseDeRetour.class, dits.un(question.code()))
                .filter(reponse -> reponse.question() == question);
    }

    /** Nothing is ticked. */
    boolean blanche() {
        return reponses.isEmpty() && suites.isEmpty();
    }

    /** As fields of a form, so that it can be taken back: with what says that it was entered. */
    Map<String, List<String>> champs(UUID envoi, String sceau) {
        var champs = new LinkedHashMap<String, List<String>>();
        reponses.forEach(reponse -> champs.put(reponse.question().code(), List.of(reponse.code())));
        champs.put("suite", suites);
        champs.put("envoi", List.of(envoi.toString()));
        champs.put("sceau", List.of(sceau));
        return champs;
    }
}
