package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Doutes;
import java.util.List;
import java.util.stream.Stream;

/** What comes of a member's sheet that is written. */
sealed interface ResultatMembre {

    record Ecrit(ConseillerId membre) implements ResultatMembre {}

    /**
     * Nothing was written yet.
     *
     * @param deja who that person may be already
     * @param seances planned with them after their last day
     */
    record Averti(List<Carte.Ligne> deja, List<Carte.Ligne> seances) implements ResultatMembre {

        Doutes doutes() {
            return new Doutes(Stream.concat(deja.stream(), seances.stream()).toList());
        }
    }
}
