package fr.estran.territoire;

import fr.estran.commun.Carte;
import fr.estran.commun.LieuId;
import java.util.List;

/** What comes of a venue that is written, or retired. */
sealed interface ResultatTenue {

    record Tenu(LieuId lieu) implements ResultatTenue {}

    /** Nothing was done yet: this may be a slip, and may be meant. */
    record Avertie(List<Carte.Ligne> lignes) implements ResultatTenue {

        /** What is sent back by whoever has read these very lines. */
        String accord() {
            return Integer.toHexString(lignes.hashCode());
        }
    }

    /** Somebody else has written it since it was shown. */
    record Devancee() implements ResultatTenue {}
}
