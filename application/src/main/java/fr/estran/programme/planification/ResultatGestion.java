package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import java.util.List;

/** What comes of a change that the staff ask of the programme. */
public sealed interface ResultatGestion {

    /** @param seDit whoever counts on a session must be told of it */
    record Faite(ActionId action, boolean seDit) implements ResultatGestion {

        public Faite(ActionId action) {
            this(action, false);
        }
    }

    /** Nothing was done yet: this is odd, and may be meant. */
    record Avertie(List<String> phrases) implements ResultatGestion {

        public Avertie {
            phrases = List.copyOf(phrases);
        }

        /** What is sent back by whoever has read these very sentences. */
        public String accord() {
            return Integer.toHexString(phrases.hashCode());
        }
    }

    /** Nothing was done yet: of many dates, this is what would become of each. */
    record ARelire(RelectureDeSerie relecture) implements ResultatGestion {}

    /** Nothing was done: this field stands in the way. */
    record Refusee(String champ, String phrase) implements ResultatGestion {}
}
