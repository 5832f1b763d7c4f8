package fr.estran.presences.orientation;

import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.secrets.LiensSignes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The links by which bodies say what became of somebody: a sending, signed. */
@Component
record LiensDeSuite(LiensSignes liens) {

    private static final String CONTEXTE = "suite_donnee";

    String jeton(OrientationId orientation) {
        return liens.jeton(CONTEXTE, orientation.valeur());
    }

    /** Empty where it is none of ours. */
    Optional<OrientationId> lire(String jeton) {
        return liens.lire(CONTEXTE, 1, jeton).stream().findFirst().map(OrientationId::new);
    }
}
