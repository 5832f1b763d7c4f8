package fr.estran.socle.commun;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * How far the work of the current thread has come. Whoever works says it, and does not know whether somebody listens: a page, a
 * terminal, nobody.
 */
public final class Avancee {

    private static final ScopedValue<Avancee> COURANTE = ScopedValue.newInstance();
    private static final Avancee MUETTE = new Avancee(_ -> {}, _ -> {});

    private final Consumer<String> etapes;
    private final DoubleConsumer parts;

    private Avancee(Consumer<String> etapes, DoubleConsumer parts) {
        this.etapes = etapes;
        this.parts = parts;
    }

    /** @param dite what begins now, in words for whoever waits */
    public static void etape(String dite) {
        courante().etapes.accept(dite);
    }

    /** @param part of the work that is done, from 0 to 1 */
    public static void part(double part) {
        courante().parts.accept(part);
    }

    private static Avancee courante() {
        return COURANTE.orElse(MUETTE);
    }

    /** What is done is told to these. */
    public static <T, E extends Throwable> T suivie(
            Consumer<String> etapes, DoubleConsumer parts, ScopedValue.CallableOp<T, E> travail) throws E {
        return ScopedValue.where(COURANTE, new Avancee(etapes, parts)).call(travail);
    }

    /** Of work that is a part of more: its own beginning and end are these of the whole. */
    public static <T, E extends Throwable> T entre(double debut, double fin, ScopedValue.CallableOp<T, E> travail)
            throws E {
        var tout = courante();
        part(debut);
        return suivie(tout.etapes, part -> tout.parts.accept(debut + part * (fin - debut)), travail);
    }
}
