package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.ResultatInscription;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.affiche.FicheDAction;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which one asks for a place, and what it says of the action. */
@Component
public class PageInscription {

    public record VueInscription(
            ActionOuverte action,
            FicheDAction fiche,
            SaisieDemande saisie,
            Map<String, String> fautes,
            ResultatInscription.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String refus,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final Actions actions;
    private final ProgrammePublic programme;
    private final Inscriptions inscriptions;

    PageInscription(Actions actions, ProgrammePublic programme, Inscriptions inscriptions) {
        this.actions = actions;
        this.programme = programme;
        this.inscriptions = inscriptions;
    }

    @Transactional(readOnly = true)
    public Page formulaire(
            ActionId id,
            SaisieDemande saisie,
            Map<String, String> fautes,
            ResultatInscription.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String erreur) {
        var action = actions.lire(id);
        return Page.de(
                "inscriptions/maplace/inscription",
                MESSAGES,
                new VueInscription(
                        action,
                        programme.lire(id),
                        saisie,
                        fautes,
                        plusDePlace,
                        placesVues,
                        inscriptions
                                .refus(action, Auteur.EN_LIGNE)
                                .map(PhrasesDePlace::refus)
                                .orElse(null),
                        erreur));
    }
}
