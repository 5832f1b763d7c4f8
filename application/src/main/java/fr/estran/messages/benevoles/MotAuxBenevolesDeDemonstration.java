package fr.estran.messages.benevoles;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the counsellor of the demonstration has just written to those who lend a hand. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class MotAuxBenevolesDeDemonstration {

    private static final Messages MESSAGES = Messages.de("messages/benevoles");
    private static final UUID LE_SIEN = UUID.fromString("0195a3c0-0000-7000-8000-000000000158");

    private final MotsAuxBenevoles mots;

    MotAuxBenevolesDeDemonstration(MotsAuxBenevoles mots) {
        this.mots = mots;
    }

    /** Once, in the name of a structure. */
    public void poser(CompteId par) {
        var tous = mots.joignables();
        if (!tous.isEmpty() && mots.lire(LE_SIEN).isEmpty()) {
            mots.ecrire(new SaisieAuxBenevoles(LE_SIEN, MESSAGES.dire("demonstration.texte"), tous, null), par);
        }
    }
}
