package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.parole.enquetes.DepouilleRepository.Ligne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The answers that a folder of records brings, each respondent's, counted in its transaction as our own forms are. */
@Component
class ReponsesApportees {

    private final DepouilleRepository repository;
    private final Enquetes enquetes;

    ReponsesApportees(DepouilleRepository repository, Enquetes enquetes) {
        this.repository = repository;
        this.enquetes = enquetes;
    }

    void compter() {
        repository.apportees().stream().collect(groupingBy(Ligne::enquete)).forEach(this::compter);
    }

    private void compter(EnqueteId id, List<Ligne> lignes) {
        var enquete = enquetes.trouver(id);
        var bulletins = lignes.stream().collect(groupingBy(Ligne::repondant)).values().stream()
                .map(siennes ->
                        enquete.map(decrite -> bulletin(decrite, siennes)).orElse(new Bulletin(Map.of())))
                .toList();
        enquete.ifPresent(decrite -> repository.ecrire(id, Depouille.de(decrite, bulletins)));
        enquetes.noterLeCompte(id, bulletins.size(), 0, null);
    }

    /** What others asked and kept is counted as they kept it, also where it is no choice that they told us. */
    private static Bulletin bulletin(Enquete enquete, List<Ligne> siennes) {
        var reponses = new HashMap<String, List<String>>();
        for (var ligne : siennes) {
            enquete.question(ligne.question()).ifPresent(question -> {
                var dites = reponses.computeIfAbsent(question.code(), _ -> new ArrayList<>());
                valeurs(question.type(), ligne.valeur())
                        .filter(valeur -> !dites.contains(valeur))
                        .forEach(dites::add);
            });
        }
        reponses.values().removeIf(List::isEmpty);
        return new Bulletin(reponses);
    }

    private static Stream<String> valeurs(TypeDeQuestion type, String valeur) {
        return (type == TypeDeQuestion.MULTIPLE ? Arrays.stream(valeur.split("\\|")) : Stream.of(valeur))
                .filter(dite -> !dite.isEmpty());
    }
}
