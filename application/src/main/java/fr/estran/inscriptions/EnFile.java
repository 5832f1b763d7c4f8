package fr.estran.inscriptions;

import java.util.List;
import java.util.UUID;

/**
 * People of one asking who wait together: called together, or not yet.
 *
 * @param auGuichet they asked by telephone or at the desk: the places kept for those are theirs too
 */
public record EnFile(List<UUID> inscriptions, boolean auGuichet) {

    public int places() {
        return inscriptions.size();
    }
}
