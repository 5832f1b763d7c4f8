package fr.estran.socle.commun;

import java.util.Optional;

/**
 * The structure in whose name the current thread acts.
 *
 * <p>Each transaction begun within {@link #auNomDe} sees the rows of that structure and no other; a transaction begun
 * outside sees none.
 */
public final class StructureCourante {

    private static final ScopedValue<StructureId> COURANTE = ScopedValue.newInstance();

    private StructureCourante() {}

    public static <T, E extends Throwable> T auNomDe(StructureId structure, ScopedValue.CallableOp<T, E> action)
            throws E {
        return ScopedValue.where(COURANTE, structure).call(action);
    }

    public static Optional<StructureId> siConnue() {
        return COURANTE.isBound() ? Optional.of(COURANTE.get()) : Optional.empty();
    }
}
