package fr.estran.socle.commun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is worth a second look before something is done: it may be a slip, and may be meant. Nothing was done yet. */
public record Doutes(List<Carte.Ligne> lignes) {

    public static final Doutes AUCUN = new Doutes(List.of());

    public Doutes {
        lignes = List.copyOf(lignes);
    }

    /** What is sent back by whoever has read these very lines. */
    public String accord() {
        return Integer.toHexString(lignes.hashCode());
    }

    /** Whether there is something that was not read yet. */
    public boolean aRelire(@Nullable String accord) {
        return !lignes.isEmpty() && !accord().equals(accord);
    }
}
