package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.PhrasesDePlace;
import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.Places;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What a professional sees: what one may book, the form, and what came of it. */
@Component
@Transactional(readOnly = true)
class PagesDuProfessionnel {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final Messages SAISIE = Messages.de("inscriptions/inscriptions");

    private final Actions actions;
    private final ProgrammePublic programme;
    private final Inscriptions inscriptions;
    private final Places places;

    PagesDuProfessionnel(Actions actions, ProgrammePublic programme, Inscriptions inscriptions, Places places) {
        this.places = places;
        this.actions = actions;
        this.programme = programme;
        this.inscriptions = inscriptions;
    }

    String choix(String jeton, Organisme organisme, Model modele) {
        var ouvertes = actions.aVenir().stream()
                .filter(ActionOuverte::auProgramme)
                .filter(action ->
                        inscriptions.refus(action, Auteur.PROFESSIONNEL).isEmpty())
                .map(ActionOuverte::id)
                .toList();
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("organisme", organisme);
        modele.addAttribute("choix", actions.seances(ouvertes));
        modele.addAttribute("places", places.des(ouvertes));
        return "reseau/annuaire/pro-choix";
    }

    String formulaire(
            String jeton,
            Organisme organisme,
            ActionId id,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            Map<String, String> fautes,
            Model modele) {
        var action = actions.lire(id);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("s", SAISIE);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("organisme", organisme);
        modele.addAttribute("action", action);
        modele.addAttribute("fiche", programme.lire(id));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("pro", pro);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute(
                "refus",
                inscriptions
                        .refus(action, Auteur.PROFESSIONNEL)
                        .map(PhrasesDePlace::refus)
                        .orElse(null));
        return "reseau/annuaire/pro-formulaire";
    }
}
