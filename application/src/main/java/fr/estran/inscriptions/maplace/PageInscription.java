package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.affiche.FicheDAction;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form by which one asks for a place, and what it says of the action. */
@Component
public class PageInscription {

    public record VueInscription(
            ActionOuverte action,
            FicheDAction fiche,
            SaisieDemande saisie,
            Map<String, String> fautes,
            Verdict.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String refus,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final ActionsDesFormulaires actions;
    private final Inscriptions inscriptions;

    PageInscription(ActionsDesFormulaires actions, Inscriptions inscriptions) {
        this.actions = actions;
        this.inscriptions = inscriptions;
    }

    /** With nothing typed yet: of the action, what is in memory does as well. */
    Page nouvelle(ActionId id) {
        return formulaire(actions.gardee(id), SaisieDemande.nouvelle(), Map.of(), null, false, null);
    }

    /** As it is in this moment. */
    public Page formulaire(
            ActionId id,
            SaisieDemande saisie,
            Map<String, String> fautes,
            Verdict.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String erreur) {
        return formulaire(actions.lire(id), saisie, fautes, plusDePlace, placesVues, erreur);
    }

    private Page formulaire(
            ActionsDesFormulaires.Dite dite,
            SaisieDemande saisie,
            Map<String, String> fautes,
            Verdict.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String erreur) {
        return Page.de(
                "inscriptions/maplace/inscription",
                MESSAGES,
                new VueInscription(
                        dite.action(),
                        dite.fiche(),
                        saisie,
                        fautes,
                        plusDePlace,
                        placesVues,
                        inscriptions
                                .refus(dite.action(), Auteur.EN_LIGNE)
                                .map(PhrasesDePlace::refus)
                                .orElse(null),
                        erreur));
    }
}
