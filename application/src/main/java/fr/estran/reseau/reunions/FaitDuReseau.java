package fr.estran.reseau.reunions;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the collective did one day.
 *
 * @param organismes who held it, or made it, together
 * @param niveau of a coordination alone
 * @param qui who went
 * @param texte the programme of an event; what came of a coordination; where what was made went
 * @param nombre heads at an event without the professionals, or copies
 * @param action by which one registers
 */
public record FaitDuReseau(
        UUID id,
        NatureDuFait nature,
        LocalDate jour,
        String titre,
        List<OrganismeId> organismes,
        @Nullable NiveauDeReseau niveau,
        @Nullable String ou,
        @Nullable String qui,
        @Nullable String texte,
        @Nullable Integer nombre,
        @Nullable Integer professionnels,
        @Nullable ActionId action) {

    public FaitDuReseau {
        organismes = List.copyOf(organismes);
    }

    public String adresse() {
        return "/equipe/faits/" + id;
    }

    /** Whose the network is in which the service sits. */
    public enum NiveauDeReseau implements Code {
        DEPARTEMENT,
        REGION,
        ETAT,
        FRANCE_SERVICES,
        AUTRE
    }

    /** What a collective does beside its meetings. */
    public enum NatureDuFait implements Code {
        /** Held together, for the public. */
        EVENEMENT,
        /** A network outside, in which the service sits. */
        COORDINATION,
        /** Something that was made, and where it went. */
        REALISATION
    }
}
