package fr.estran.reseau.mots;

import static java.util.stream.Collectors.toSet;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the counsellor of the demonstration has just written to the bodies. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class MotsDeDemonstration {

    private static final Messages MESSAGES = Messages.de("reseau/mots");
    private static final UUID LE_SIEN = UUID.fromString("0195a3c0-0000-7000-8000-000000000149");

    private final MotsAuxOrganismes mots;

    MotsDeDemonstration(MotsAuxOrganismes mots) {
        this.mots = mots;
    }

    /** Once, in the name of a structure. */
    public void poser(CompteId par) {
        var tous = mots.auChoix().stream().map(OrganismeDecrit::id).collect(toSet());
        if (!tous.isEmpty() && mots.lire(LE_SIEN).isEmpty()) {
            mots.ecrire(
                    new SaisieDuMot(
                            LE_SIEN,
                            null,
                            MESSAGES.dire("demonstration.objet"),
                            MESSAGES.dire("demonstration.texte"),
                            tous,
                            null),
                    par);
        }
    }
}
