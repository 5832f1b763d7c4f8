package fr.estran.ville.equipe;

import fr.estran.socle.commun.Doutes;
import java.util.Map;

/** What came of writing a post, an agreement, or who holds what. */
sealed interface EcritureDAccord {

    record Faite() implements EcritureDAccord {}

    /** Nothing was written yet: this may be a slip, and may be meant. */
    record Avertie(Doutes doutes) implements EcritureDAccord {}

    /** @param fautes by field */
    record Refusee(Map<String, String> fautes) implements EcritureDAccord {}
}
