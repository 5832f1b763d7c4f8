package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.programme.Actions;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The form by which one asks for a place, and what it says of the action. */
@Component
class PageInscription {

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
    public String formulaire(ActionId id, SaisieDemande saisie, Map<String, String> fautes, Model modele) {
        var action = actions.lire(id);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("action", action);
        modele.addAttribute("fiche", programme.lire(id));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute(
                "refus",
                inscriptions
                        .refus(action, Auteur.EN_LIGNE)
                        .map(PhrasesDePlace::refus)
                        .orElse(null));
        return "inscriptions/maplace/inscription";
    }
}
