package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.secrets.LiensSignes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link by which a body says whether it comes to a meeting, without an account: the meeting and the body, signed. */
@Component
record LiensDesMembres(LiensSignes liens) {

    record Membre(ReunionId reunion, OrganismeId organisme) {}

    private static final String CONTEXTE = "qui_vient";

    /** @param site where the town's pages are */
    public String adresse(String site, ReunionId reunion, OrganismeId organisme) {
        return site + "/reunion/" + jeton(reunion, organisme);
    }

    String jeton(ReunionId reunion, OrganismeId organisme) {
        return liens.jeton(CONTEXTE, reunion.valeur(), organisme.valeur());
    }

    /** Empty where it is none of ours. */
    Optional<Membre> lire(String jeton) {
        var lus = liens.lire(CONTEXTE, 2, jeton);
        return lus.isEmpty()
                ? Optional.empty()
                : Optional.of(new Membre(new ReunionId(lus.getFirst()), new OrganismeId(lus.getLast())));
    }
}
