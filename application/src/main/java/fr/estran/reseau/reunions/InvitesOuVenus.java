package fr.estran.reseau.reunions;

import fr.estran.reseau.mots.InvitesDUneReunion;
import fr.estran.socle.commun.ReunionId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom one writes of a meeting: those that were told of it, and those that came. */
@Component
@Transactional(readOnly = true)
class InvitesOuVenus implements InvitesDUneReunion {

    private final ReunionRepository reunions;
    private final InvitationRepository invitations;
    private final PresenceRepository presences;

    InvitesOuVenus(ReunionRepository reunions, InvitationRepository invitations, PresenceRepository presences) {
        this.reunions = reunions;
        this.invitations = invitations;
        this.presences = presences;
    }

    @Override
    public Optional<Invites> de(ReunionId id) {
        return reunions.lire(id)
                .map(reunion -> new Invites(
                        reunion.jour(),
                        Stream.concat(
                                        invitations.dernieres(id).stream().map(Invitation::organisme),
                                        presences.a(id).stream().map(ReunionEntiere.Presence::organisme))
                                .collect(Collectors.toSet())));
    }
}
