package fr.estran.inscriptions.places;

import fr.estran.socle.commun.InscriptionId;
import java.util.List;

/**
 * People of one asking who wait together: called together, or not yet.
 *
 * @param auGuichet they asked by telephone or at the desk: the places kept for those are theirs too
 */
public record EnFile(List<InscriptionId> inscriptions, boolean auGuichet) {

    public int places() {
        return inscriptions.size();
    }
}
