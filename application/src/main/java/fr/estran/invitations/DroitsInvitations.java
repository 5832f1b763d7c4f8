package fr.estran.invitations;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever leads the collective writes to it. */
@Component
class DroitsInvitations implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/reunions/{reunion}/invitations", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/invitations", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/invitations/remises", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/invitations/relances", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/invitations/compte-rendu", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/invitations.pdf", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/reunion.ics", EQUIPE));
    }
}
