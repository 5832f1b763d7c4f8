package fr.estran.socle.vocabulaire;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would help somebody to come or to follow, in the order in which it is asked (glossary: besoin d'accueil): for these days
 * only, erased the day after.
 *
 * <p>A new one is a line here, and its check in the schema: its words are in this module's bundle and nowhere else, and {@code
 * CompletudeTests} asks for them.
 */
public enum BesoinDAccueil implements Code {
    INTERPRETE,
    LANGUE_DES_SIGNES,
    FAUTEUIL,
    SANS_ESCALIER,
    MIEUX_ENTENDRE;

    private static final Messages MESSAGES = Messages.de("socle/nomenclatures");

    /** As one chooses it. */
    public String choix() {
        return MESSAGES.dire("besoin_d_accueil.choix." + code());
    }

    /** Beside a name, as on a sheet. */
    public String bref() {
        return MESSAGES.dire("besoin_d_accueil.bref." + code());
    }

    /** All that is asked, in one sentence. */
    public static String tousEnPhrase() {
        return Stream.of(values()).map(BesoinDAccueil::bref).collect(joining(", "));
    }

    /** What a form says, in the order of the list; what is no need is left out. */
    public static Set<BesoinDAccueil> lus(Collection<String> codes) {
        return Stream.of(values())
                .filter(besoin -> codes.contains(besoin.code()))
                .collect(toCollection(() -> EnumSet.noneOf(BesoinDAccueil.class)));
    }

    /** As the database gives them, in the order of the list. */
    public static List<BesoinDAccueil> gardes(String... codes) {
        return Arrays.stream(codes)
                .map(code -> Code.de(BesoinDAccueil.class, code))
                .sorted()
                .toList();
    }
}
