package fr.estran.territoire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A venue, with the words that help to find the room. */
public record LieuDecrit(
        UUID id,
        String nom,
        @Nullable String adresse,
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret) {

    public boolean complet() {
        return etage != null && acces != null && arret != null;
    }
}
