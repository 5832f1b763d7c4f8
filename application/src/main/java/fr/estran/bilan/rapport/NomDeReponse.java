package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.socle.vocabulaire.TrancheDite;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a figure of a survey is called: its title, its question, its answer, as they were put, and not by codes that nobody reads. */
final class NomDeReponse {

    private NomDeReponse() {}

    /**
     * Empty where the figure is of no survey of the year.
     *
     * @param details of its path: the survey's reference, then the question's code, then the answer's
     * @param autrement what a code is called that is no word of the survey
     */
    static Optional<List<String>> dire(Libelles libelles, List<String> details, UnaryOperator<String> autrement) {
        return libelles.contexte().enquetes().stream()
                .filter(enquete -> details.getFirst().equals(enquete.reference()))
                .findFirst()
                .map(enquete -> Stream.concat(
                                Stream.of(Typographie.guillemets(enquete.titre())),
                                suite(enquete, details.subList(1, details.size()), autrement))
                        .toList());
    }

    private static Stream<String> suite(EnquetePosee enquete, List<String> codes, UnaryOperator<String> autrement) {
        var posee = enquete.questions().stream()
                .filter(question -> !codes.isEmpty() && question.code().equals(codes.getFirst()))
                .findFirst();
        return posee.map(question -> Stream.concat(
                        Stream.of(Typographie.guillemets(question.libelle().strip())),
                        codes.stream().skip(1).map(code -> reponse(question, code, autrement))))
                .orElseGet(() -> codes.stream().map(autrement));
    }

    /** A merged part is told by its members; bands of ages, whatever the survey calls them, as one band. */
    private static String reponse(Question question, String codes, UnaryOperator<String> autrement) {
        var membres = List.of(codes.split("\\+"));
        return membres.stream().anyMatch(code -> TrancheDite.lire(code).isPresent() && question.ages(List.of(code)))
                ? autrement.apply(codes)
                : Typographie.reunir(membres.stream()
                        .map(code -> Optional.ofNullable(question.mots().get(code))
                                .orElseGet(() -> question.type().equals("echelle") ? code : autrement.apply(code)))
                        .toList());
    }
}
