package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.PhrasesDePlace;
import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.FicheDAction;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a professional sees: what one may book, the form, and what came of it. */
@Component
@Transactional(readOnly = true)
public class PagesDuProfessionnel {

    public record VueProChoix(
            String jeton,
            Organisme organisme,
            Map<ActionId, List<SeancePublique>> choix,
            Map<ActionId, PlacesRestantes> places) {}

    public record VueProFormulaire(
            Messages s,
            String jeton,
            Organisme organisme,
            ActionOuverte action,
            FicheDAction fiche,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            Map<String, String> fautes,
            Verdict.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String refus,
            @Nullable String erreur) {}

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

    Page choix(String jeton, Organisme organisme) {
        var ouvertes = actions.aVenir().stream()
                .filter(ActionOuverte::auProgramme)
                .filter(action ->
                        inscriptions.refus(action, Auteur.PROFESSIONNEL).isEmpty())
                .map(ActionOuverte::id)
                .toList();
        return Page.de(
                "reseau/annuaire/pro-choix",
                MESSAGES,
                new VueProChoix(jeton, organisme, actions.seances(ouvertes), places.des(ouvertes)));
    }

    Page formulaire(
            String jeton,
            Organisme organisme,
            ActionId id,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            Map<String, String> fautes,
            Verdict.@Nullable Complet plusDePlace,
            boolean placesVues,
            @Nullable String erreur) {
        var action = actions.lire(id);
        return Page.de(
                "reseau/annuaire/pro-formulaire",
                MESSAGES,
                new VueProFormulaire(
                        SAISIE,
                        jeton,
                        organisme,
                        action,
                        programme.lire(id),
                        saisie,
                        pro,
                        fautes,
                        plusDePlace,
                        placesVues,
                        inscriptions
                                .refus(action, Auteur.PROFESSIONNEL)
                                .map(PhrasesDePlace::refus)
                                .orElse(null),
                        erreur));
    }
}
