package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TrancheDite;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a figure is called, from its path: its name, then which kind, which district, which year. */
final class NomDeChiffre {

    /** Under which the figures of all parts together are looked up. */
    private static final String TOTAL = "total";

    private NomDeChiffre() {}

    public static String dire(Libelles libelles, List<String> chemin, int annee) {
        var details = new ArrayList<String>();
        var nom = Statistiques.definitions().stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst()
                .map(indicateur -> {
                    details.addAll(indicateur.codes(chemin));
                    return indicateur.nom(libelles.lexique());
                })
                .orElseGet(() -> {
                    details.addAll(chemin.subList(1, chemin.size()));
                    return chiffre(libelles, chemin.getFirst());
                });
        var suite = details.isEmpty()
                ? details
                : NomDeReponse.dire(libelles, details, code -> code(libelles, code))
                        .orElseGet(() -> details.stream()
                                .map(code -> code(libelles, code))
                                .toList());
        return libelles.phrases()
                .dire(
                        suite.isEmpty() ? "chiffre_nomme.seul" : "chiffre_nomme.detaille",
                        avec("nom", nom),
                        avec("detail", String.join(", ", suite)),
                        avec("annee", annee));
    }

    /** How it is counted; nothing of what the report reckons for itself. */
    static @Nullable public String regle(Libelles libelles, List<String> chemin) {
        return Statistiques.definitions().stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst()
                .map(indicateur -> indicateur.regle(libelles.lexique()))
                .orElse(null);
    }

    /** A merged part is told by its members. */
    private static String code(Libelles libelles, String codes) {
        var membres = List.of(codes.split("\\+"));
        if (membres.stream().anyMatch(code -> TrancheDite.lire(code).isPresent())) {
            return libelles.tranches(membres);
        }
        return Typographie.reunir(
                membres.stream().map(code -> membre(libelles, code)).toList());
    }

    private static String membre(Libelles libelles, String code) {
        var contexte = libelles.contexte();
        if (code.equals(Repartition.INCONNU)) {
            return libelles.phrases().dire("chiffre_nomme.inconnu");
        }
        if (code.equals(TOTAL)) {
            return libelles.phrases().dire("chiffre_nomme.total");
        }
        var type = Code.lire(TypeDAction.class, code);
        if (type.isPresent()) {
            return libelles.type(type.get(), 2);
        }
        var champ = Code.lire(ChampDAction.class, code);
        if (champ.isPresent()) {
            return libelles.champ(champ.get());
        }
        if (contexte.thematiques().containsKey(code)) {
            return libelles.thematique(code);
        }
        if (contexte.quartiers().containsKey(code) || code.equals("hors_commune")) {
            return libelles.quartier(code);
        }
        if (contexte.lieux().containsKey(code)) {
            return libelles.lieu(code);
        }
        if (contexte.acteurs().containsKey(code)) {
            return libelles.acteur(code);
        }
        var famille = Stream.of("genre", "situation", "motif", "annulation", "reponse")
                .filter(nom -> libelles.phrases().connait(nom + "." + code))
                .findFirst();
        return famille.map(nom -> libelles.phrases().code(nom, code)).orElseGet(() -> chiffre(libelles, code));
    }

    private static String chiffre(Libelles libelles, String code) {
        return Typographie.majuscule(
                libelles.phrases().code("chiffre", code, libelles.lexique().valeurs()));
    }

    /** What a figure of a survey is called: its title, its question, its answer, as they were put, and not by codes that nobody reads. */
    static final class NomDeReponse {

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
}
