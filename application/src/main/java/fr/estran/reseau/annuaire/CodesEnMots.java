package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of records says missions by codes, {@code acces_libre|ateliers}: people read words. What is written in words stays. */
final class CodesEnMots {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    private CodesEnMots() {}

    static @Nullable String dire(@Nullable String ecrit) {
        if (ecrit == null || !ecrit.matches("[a-z0-9][a-z0-9_]*(\\|[a-z0-9][a-z0-9_]*)*")) {
            return ecrit;
        }
        var mots = Stream.of(ecrit.split("\\|")).map(CodesEnMots::mot).collect(Collectors.joining(", "));
        return Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
    }

    private static String mot(String code) {
        var cle = "code." + code;
        return MESSAGES.connait(cle)
                ? MESSAGES.dire(cle)
                : code.replace('_', ' ').strip();
    }
}
