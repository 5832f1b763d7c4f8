package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Choices that the register knows too, in the town's own words: who answered can be set beside all whom the service helps. */
enum ListeDeLaVille implements Code {
    AGES,
    QUARTIERS,
    FORMES,
    GENRES;

    private static final List<String> DES_GENRES = List.of("f", "m", "x");

    /** What may be offered. */
    List<String> valeurs(MotsDesReponses mots, List<String> quartiers) {
        return switch (this) {
            case AGES -> Arrays.stream(TrancheDAge.values()).map(Code::code).toList();
            case QUARTIERS ->
                Stream.concat(quartiers.stream(), Stream.of(MotsDesReponses.HORS_COMMUNE))
                        .toList();
            case FORMES ->
                mots.formes().aFaire(null).stream()
                        .map(forme -> forme.type().code())
                        .toList();
            case GENRES -> DES_GENRES;
        };
    }

    /** Whether the question offers these, in the town's words. */
    boolean de(QuestionDEnquete question, MotsDesReponses mots) {
        return question.type().fermee()
                && !question.choix().isEmpty()
                && question.choix().stream()
                        .allMatch(un ->
                                connait(un.valeur(), mots) && (un.libelle() == null || AgesReunis.reunis(un.valeur())));
    }

    private boolean connait(String valeur, MotsDesReponses mots) {
        return switch (this) {
            case AGES -> AgesReunis.lire(valeur).isPresent();
            case QUARTIERS -> mots.quartiers().containsKey(valeur) || valeur.equals(MotsDesReponses.HORS_COMMUNE);
            case FORMES -> Code.lire(TypeDAction.class, valeur).isPresent();
            case GENRES -> DES_GENRES.contains(valeur);
        };
    }
}
