package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The bodies that work together: who they are, how often they met, what they spoke of. */
final class RecitCollectif implements Section {

    private static final int ASSEZ_PEU_POUR_ETRE_DITS = 2;

    @Override
    public String cle() {
        return "reseau";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var recit = EnCommun.membres(m);
        if (!recit.vide()) {
            sujets(m, recit);
            decisions(m, recit);
        }
        return Stream.of(recit, RecitDesFaits.de(m))
                .flatMap(dit -> dit.paragraphe().stream())
                .toList();
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDuCollectif(m).poser();
    }

    private static void decisions(Matiere m, Recit recit) {
        int prises = m.contexte().reunions().stream()
                .mapToInt(Contexte.Reunion::decisions)
                .sum();
        if (prises > 0) {
            recit.dire(
                    "recit.decisions",
                    "n",
                    prises,
                    "faites",
                    m.contexte().reunions().stream()
                            .mapToInt(Contexte.Reunion::faites)
                            .sum());
        }
    }

    private static void sujets(Matiere m, Recit recit) {
        var sujets = m.contexte().reunions().stream()
                .map(Contexte.Reunion::ordreDuJour)
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
        if (!sujets.isEmpty() && sujets.size() <= ASSEZ_PEU_POUR_ETRE_DITS) {
            recit.dire(
                    "recit.sujets",
                    "tous",
                    m.contexte().reunions().stream().allMatch(reunion -> reunion.ordreDuJour() != null) ? "oui" : "non",
                    "sujets",
                    Typographie.liste(
                            sujets.stream().map(Typographie::guillemets).toList()));
        }
    }
}
