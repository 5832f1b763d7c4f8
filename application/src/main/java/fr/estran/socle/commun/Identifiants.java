package fr.estran.socle.commun;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids are made here and not in the database, so that a client that is off line can make them too. */
public final class Identifiants {

    private Identifiants() {}

    /** A UUID of version 7: rows made together lie together in the index. */
    public static UUID nouveau() {
        return UuidCreator.getTimeOrderedEpochFast();
    }

    /** As an address or a form says it; null where it says none, or something else. */
    public static @Nullable UUID lu(@Nullable String dit) {
        try {
            return dit == null ? null : UUID.fromString(dit);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static <T extends Identifiant> @Nullable T lu(@Nullable String dit, Function<UUID, T> type) {
        return de(lu(dit), type);
    }

    /** As the database says it. */
    public static <T extends Identifiant> @Nullable T de(@Nullable UUID dit, Function<UUID, T> type) {
        return dit == null ? null : type.apply(dit);
    }

    public static <T extends Identifiant> List<T> de(Collection<UUID> dits, Function<UUID, T> type) {
        return dits.stream().map(type).toList();
    }
}
