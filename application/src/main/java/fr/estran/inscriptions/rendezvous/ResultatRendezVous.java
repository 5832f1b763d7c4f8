package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.Verdict.Enregistree;
import java.util.List;
import java.util.Locale;

/** What comes of asking for an appointment. */
public sealed interface ResultatRendezVous {

    record Pris(Enregistree demande) implements ResultatRendezVous {}

    /** Somebody has it, or it is not given any more. Nothing was done. */
    record Occupe(List<CreneauLibre> proches) implements ResultatRendezVous {

        public Occupe {
            proches = List.copyOf(proches);
        }
    }

    /** What this person has already stands against it. Nothing was done. */
    record Limite(Raison raison) implements ResultatRendezVous {}

    /** Why somebody has no further appointment for now. */
    enum Raison {
        /** They have as many to come as one may. */
        AU_PLUS,
        /** It is too near to another of theirs. */
        ECART,
        /** They have one at that hour. */
        CHEVAUCHE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
