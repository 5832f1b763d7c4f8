package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of a meeting to come, who was told of it and does not know how it is now, and who was not reached. */
@Component
record CartesDesInvitations(InvitationRepository repository) implements Cartes {

    private static final Messages MESSAGES = Messages.de("reseau/invitations");
    private static final int RANG = 44;

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        for (var reunion : repository.aTenirAuCourant(jour)) {
            var quand = reunion.jour() == null ? "" : Jours.sansAnnee(reunion.jour());
            var page = "/equipe/reunions/" + reunion.reunion() + "/invitations";
            if (reunion.depassees() > 0) {
                lignes.add(new Carte.Ligne(
                        MESSAGES.dire(
                                "carte.depassees", "n", reunion.depassees(), "quand", quand, "avec", !quand.isEmpty()),
                        page));
            }
            if (reunion.echouees() > 0) {
                lignes.add(new Carte.Ligne(
                        MESSAGES.dire(
                                "carte.echouees", "n", reunion.echouees(), "quand", quand, "avec", !quand.isEmpty()),
                        page));
            }
        }
        return List.of(new Carte(RANG, MESSAGES.dire("carte"), lignes));
    }
}
