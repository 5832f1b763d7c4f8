package fr.estran.presences;

import fr.estran.personnes.registre.Personne;
import fr.estran.socle.commun.UsagerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one entry says of a session. Each may come late, and in any order: what comes of them all is the same. */
public sealed interface Fait {

    /** @param usager of the register, or the id that a device gave to a {@link Nouvelle} person */
    record Presence(UsagerId usager, Venue venue) implements Fait {}

    /** The person is not on the sheet: whatever was noted of them until then was a mistake. */
    record Retrait(UsagerId usager) implements Fait {}

    /** Somebody came whom the register does not know. @param usager made on the device, which names them by it from then on */
    record Nouvelle(UsagerId usager, Personne personne) implements Fait {}

    /** What a person came for. They are present unless it is said otherwise. */
    record BesoinDe(UsagerId usager, Besoin besoin) implements Fait {}

    /** Somebody whom nobody knows was helped: they are counted. @param passage made on the device; the same again corrects it */
    record Inconnu(UUID passage, Besoin besoin) implements Fait {}

    record RetraitDInconnu(UUID passage) implements Fait {}

    /** So many more people without a name, or fewer. What two devices add is added up. */
    record Comptage(int ecart) implements Fait {}

    /** So many people without a name, those that were noted one by one apart. What was added before is forgotten. */
    record Nombre(int nombre) implements Fait {}

    /** Somebody takes their place in the line. @param arrivee made on the device */
    record Arrivee(UUID arrivee, @Nullable UsagerId usager) implements Fait {}

    record SuiteDArrivee(UUID arrivee, Tour tour) implements Fait {}

    /** @param demande the code of a theme @param acteur the body of the directory to which the person was sent */
    record Besoin(
            @Nullable String demande,
            @Nullable Integer dureeMin,
            @Nullable Suite suite,
            @Nullable UUID acteur) {

        public static final Besoin VIDE = new Besoin(null, null, null, null);
    }

    enum Venue {
        PRESENT,
        EXCUSE,
        ABSENT
    }

    enum Suite {
        RESOLU,
        A_POURSUIVRE,
        ORIENTE
    }

    enum Tour {
        ATTEND,
        AIDE,
        PARTI,
        RETIRE
    }
}
