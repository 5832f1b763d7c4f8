package fr.estran.commandes;

import fr.estran.socle.commun.Messages;
import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a line that was typed, in French: the library says it in English only. */
final class MalAppele {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private MalAppele() {}

    static String phrase(ParameterException erreur) {
        return switch (erreur) {
            case MissingParameterException manque ->
                MESSAGES.dire(
                        "mal_appele.manque",
                        Map.of(
                                "n", manque.getMissing().size(),
                                "options",
                                        String.join(
                                                ", ",
                                                manque.getMissing().stream()
                                                        .map(MalAppele::nom)
                                                        .toList())));
            case UnmatchedArgumentException inconnu ->
                MESSAGES.dire(
                        "mal_appele.inconnu",
                        Map.of("mot", inconnu.getUnmatched().getFirst()));
            default -> valeur(erreur);
        };
    }

    private static String valeur(ParameterException erreur) {
        var option = erreur.getArgSpec();
        return option == null
                ? MESSAGES.dire("mal_appele.autre")
                : MESSAGES.dire(
                        "mal_appele.valeur",
                        Map.of("option", nom(option), "valeur", String.valueOf(erreur.getValue())));
    }

    private static String nom(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
