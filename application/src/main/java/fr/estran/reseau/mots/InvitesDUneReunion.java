package fr.estran.reseau.mots;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is of a meeting, as whoever keeps meetings knows. */
public interface InvitesDUneReunion {

    /**
     * @param jour null as long as none is chosen
     * @param organismes that were invited, or came
     */
    record Invites(@Nullable LocalDate jour, Set<OrganismeId> organismes) {

        public Invites {
            organismes = Set.copyOf(organismes);
        }
    }

    /** Empty where it is none of ours, or no more. */
    Optional<Invites> de(ReunionId reunion);
}
