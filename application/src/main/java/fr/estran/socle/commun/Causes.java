package fr.estran.socle.commun;

import java.util.stream.Stream;

/** What lies behind an exception. */
public final class Causes {

    /** What an exception that goes round in a circle would keep us from ever seeing. */
    private static final int PROFONDEUR = 20;

    private Causes() {}

    /** The exception itself, then what caused it. */
    public static Stream<Throwable> de(Throwable erreur) {
        return Stream.iterate(erreur, cause -> cause != null, Throwable::getCause)
                .limit(PROFONDEUR);
    }
}
