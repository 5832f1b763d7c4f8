package fr.estran.programme.ateliers;

import static fr.estran.programme.DescriptionDeMateriel.FICHE;
import static fr.estran.programme.DescriptionDeMateriel.MATERIEL;

import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.ReponseDeGestion.Objections;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import fr.estran.ville.territoire.Salle;
import fr.estran.ville.territoire.Salles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The room of a session and what to carry there; and the list of what the service has to carry. */
@WebController
@PageDAction
public record PreparationController(
        LectureDuProgramme programme, Preparations preparations, Salles salles, Lieux lieux) {

    public record VueMateriel(
            List<Materiel> materiels, FicheDecrite fiche, Champs formulaire, Map<String, String> fautes) {}

    /** @param surPlace what the venue has of the catalogue */
    public record VuePreparation(
            ActionEtSeances vue,
            SeanceGeree connue,
            @Nullable LieuDecrit lieu,
            List<String> surPlace,
            List<Salle> salles,
            List<Materiel> materiels,
            FormulairePreparation formulaire,
            Objections objections) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/programme/{action}/seances/{seance}/preparer")
    @Ouvert(Cercle.PROGRAMMATION)
    Page preparer(@PathVariable ActionId action, @PathVariable SeanceId seance) {
        programme.seance(action, seance);
        var ids = List.of(seance);
        var salle = preparations.salles(ids).stream().findFirst().orElse(null);
        return montrer(action, seance, FormulairePreparation.de(salle, preparations.materiel(ids)), Objections.AUCUNE);
    }

    @PostMapping("/equipe/programme/{action}/seances/{seance}/preparer")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse noter(
            @PathVariable ActionId action,
            @PathVariable SeanceId seance,
            @ModelAttribute("formulaire") FormulairePreparation formulaire,
            @RequestParam(required = false) @Nullable String accord) {
        return ReponseDeGestion.de(
                formulaire.fautes(MESSAGES),
                () -> preparations.noter(action, seance, formulaire, accord),
                objections -> montrer(action, seance, formulaire, objections),
                faite -> ReponseDeGestion.vers(faite.action(), false).annoncer(MESSAGES.dire("preparation.notee")));
    }

    @GetMapping("/equipe/programme/materiel")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Page lister() {
        return lister(Champs.AUCUN, Map.of());
    }

    @PostMapping("/equipe/programme/materiel")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Reponse ajouter(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new Champs(envoi);
        var fautes = MATERIEL.fautes(FICHE, formulaire);
        if (!fautes.isEmpty()) {
            return lister(formulaire, fautes).refusee();
        }
        preparations.ecrire(formulaire);
        return Renvoi.vers("/equipe/programme/materiel").annoncer(MESSAGES.dire("materiel.enregistre"));
    }

    @PostMapping("/equipe/programme/materiel/{materiel}/retirer")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Renvoi retirer(@PathVariable UUID materiel) {
        var sert = preparations.retirer(materiel);
        return Renvoi.vers("/equipe/programme/materiel")
                .annoncer(MESSAGES.dire(sert ? "materiel.retire" : "materiel.oublie"));
    }

    @PostMapping("/equipe/programme/materiel/{materiel}/reprendre")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Renvoi reprendre(@PathVariable UUID materiel) {
        preparations.reprendre(materiel);
        return Renvoi.vers("/equipe/programme/materiel").annoncer(MESSAGES.dire("materiel.repris"));
    }

    private Page lister(Champs formulaire, Map<String, String> fautes) {
        return Page.de(
                "programme/ateliers/materiel",
                MESSAGES,
                new VueMateriel(preparations.materiels(), MATERIEL, formulaire, fautes));
    }

    private Page montrer(ActionId action, SeanceId id, FormulairePreparation formulaire, Objections objections) {
        var seance = programme.seance(action, id);
        var ou = seance.lieu();
        return Page.de(
                "programme/ateliers/preparer",
                MESSAGES,
                new VuePreparation(
                        programme.lire(action),
                        seance,
                        lieu(seance),
                        ou == null ? List.of() : preparations.surPlaceEnMots(ou),
                        ou == null ? List.of() : salles.du(ou),
                        preparations.aChoisir(chose -> formulaire.prend(chose, true) || formulaire.prend(chose, false)),
                        formulaire,
                        objections));
    }

    private @Nullable LieuDecrit lieu(SeanceGeree seance) {
        return seance.lieu() == null
                ? null
                : lieux.des(List.of(seance.lieu())).stream().findFirst().orElse(null);
    }
}
