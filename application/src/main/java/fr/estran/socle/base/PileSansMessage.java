package fr.estran.socle.base;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * What a log says of an exception: its kind and where it came from, never its message.
 *
 * <p>A message may quote what somebody typed, or a row of the database: the logs name nobody (logback-spring.xml).
 */
public final class PileSansMessage extends ThrowableHandlingConverter {

    /** Beyond it, it is the server's filters, each time the same. */
    private static final int PROFONDEUR = 40;

    @Override
    public String convert(ILoggingEvent evenement) {
        var pile = new StringBuilder();
        for (var erreur = evenement.getThrowableProxy(); erreur != null; erreur = erreur.getCause()) {
            dire(erreur, pile);
        }
        return pile.toString();
    }

    private static void dire(IThrowableProxy erreur, StringBuilder pile) {
        pile.append(pile.isEmpty() ? "" : "Caused by: ").append(erreur.getClassName());
        var lignes = erreur.getStackTraceElementProxyArray();
        for (int i = 0; i < Math.min(PROFONDEUR, lignes.length - erreur.getCommonFrames()); i++) {
            pile.append(System.lineSeparator()).append("\t").append(lignes[i]);
        }
        pile.append(System.lineSeparator());
    }
}
