package fr.estran.accueil.site;

import fr.estran.socle.commun.Messages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** What the service of the demonstration shows of itself: nothing of it leads to anyone. */
@Service
@ConditionalOnProperty("estran.horloge")
public class VitrineDeDemonstration {

    private static final Messages MESSAGES = Messages.de("accueil/site");

    private final Vitrines vitrines;

    VitrineDeDemonstration(Vitrines vitrines) {
        this.vitrines = vitrines;
    }

    /** In the name of a structure; what was set on screen since then is kept. */
    public void poser() {
        var vitrine = vitrines.courante();
        if (vitrine.dite()) {
            return;
        }
        vitrines.enregistrer(new Reglages(
                vitrine.nom(),
                MESSAGES.dire("demonstration.presentation"),
                MESSAGES.dire("demonstration.adresse"),
                MESSAGES.dire("demonstration.telephone"),
                "numerique@quimper.example",
                MESSAGES.dire("demonstration.horaires"),
                MESSAGES.dire("demonstration.directeur"),
                MESSAGES.dire("demonstration.hebergeur"),
                "dpo@quimper.example",
                null,
                null,
                null,
                null,
                null));
    }
}
