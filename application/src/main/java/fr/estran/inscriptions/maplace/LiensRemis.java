package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.socle.commun.ActionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** What went with the sessions to which somebody came, for as long as they may find it again: told by the module that knows who came. */
public interface LiensRemis {

    /** Of each session with such links at which one of those people was noted, the latest first. */
    List<Remise> pour(Collection<InscriptionVue> inscriptions, ZoneId fuseau);

    /** @param jusquAu the last day on which it is told */
    record Remise(ActionId action, LocalDate jour, LocalDate jusquAu, List<Remis> liens) {

        public Remise {
            liens = List.copyOf(liens);
        }
    }

    /** @param ou the site to which it leads, as {@code www.exemple.fr} */
    record Remis(String titre, String lien, String ou) {}
}
