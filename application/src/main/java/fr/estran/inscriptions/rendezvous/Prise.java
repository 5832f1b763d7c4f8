package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.Visite;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for an hour.
 *
 * @param moment as {@link CreneauLibre#moment} says it
 * @param demande for one person; its action is {@link #action}
 * @param avec the counsellor that the staff have chosen; null: whoever is free
 * @param visite where one goes to see them, at home
 * @param malgreTout the staff have read what stands against it
 */
public record Prise(
        Endroit ou,
        String moment,
        @Nullable ConseillerId avec,
        DemandeInscription demande,
        boolean malgreTout,
        @Nullable Visite visite) {

    public Prise {
        if (demande.participants().size() != 1) {
            throw new IllegalArgumentException("an appointment is for one person");
        }
    }

    /** By the web, or by a professional: whoever is free, and nothing stands against it. */
    public static Prise libre(Endroit ou, String moment, DemandeInscription demande) {
        return new Prise(ou, moment, null, demande, false, null);
    }

    boolean convient(CreneauLibre creneau) {
        return avec == null || avec.equals(creneau.conseiller());
    }

    /** The same form sent twice for one hour is one action; for another hour, it is another. */
    public static ActionId action(@Nullable UUID cle, Endroit ou, String moment) {
        return cle == null
                ? new ActionId(UUID.randomUUID())
                : new ActionId(UUID.nameUUIDFromBytes(
                        (cle + "/" + ou.ecrit() + "/" + moment).getBytes(StandardCharsets.UTF_8)));
    }

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
}
