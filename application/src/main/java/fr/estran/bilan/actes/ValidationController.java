package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Validations.IssueDeValidation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.travaux.Travaux;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** In two steps: what will be frozen, then the freezing. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record ValidationController(
        Consultations consultations, Projets projets, Validations validations, Travaux travaux) {

    public record VueValidation(
            RapportAnnuel rapport,
            Projet projet,
            SaisieDeSignature saisie,
            Map<String, String> fautes,
            MomentsDActe moments,
            boolean change) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/validation")
    Reponse demander(@AuthenticationPrincipal Identite qui, RapportAnnuel rapport) {
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        return montrer(rapport, signature(consultations.versions(rapport.annee(), qui)), Map.of(), false);
    }

    /** Whoever signed the version before, to be read over as the rest. */
    private static SaisieDeSignature signature(List<RapportAnnuel> versions) {
        return versions.stream()
                .flatMap(version -> Stream.ofNullable(version.validation()))
                .findFirst()
                .map(validation -> new SaisieDeSignature(
                        validation.auteur().nom(), validation.auteur().qualite(), ""))
                .orElse(new SaisieDeSignature("", "", ""));
    }

    @PostMapping("/bilans/{annee}/{version}/validation")
    Reponse valider(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @ModelAttribute("saisie") SaisieDeSignature saisie) {
        var fautes = saisie.fautes();
        if (rapport.brouillon() && !fautes.isEmpty()) {
            return montrer(rapport, saisie, fautes, false).refusee();
        }
        var ici = rapport.chemin();
        if (!rapport.brouillon()) {
            return Renvoi.vers(ici).avertir(devance(rapport));
        }
        return travaux.faire(
                qui,
                M.dire("avancee.validation"),
                new Lien(M.dire("bilans.titre"), "/bilans"),
                () -> valider(qui, rapport, saisie, ici));
    }

    private Reponse valider(Identite qui, RapportAnnuel rapport, SaisieDeSignature saisie, String ici) {
        return switch (validations.valider(rapport.id(), saisie.relue(), saisie.signataire(), qui.nom())) {
            case IssueDeValidation.Valide _ -> Renvoi.vers(ici).annoncer(M.dire("issue.valide"));
            case IssueDeValidation.DejaValide(var gagnant) -> Renvoi.vers(ici).avertir(devance(gagnant));
            case IssueDeValidation.TexteAReprendre _ -> Renvoi.vers(ici).avertir(M.dire("issue.texte_a_reprendre"));
            case IssueDeValidation.SansReponse _ ->
                Renvoi.vers(ici + "/validation").avertir(M.dire("issue.sans_reponse"));
            case IssueDeValidation.SeancePassee _ ->
                Renvoi.vers(ici + "#etapes").avertir(M.dire("issue.seance_passee"));
            case IssueDeValidation.AnneeEnCours _ -> Renvoi.vers(ici).avertir(M.dire("issue.annee_en_cours"));
            case IssueDeValidation.Trahit _ -> Renvoi.vers(ici + "/differences");
            case IssueDeValidation.Change _ ->
                montrer(rapport, saisie, Map.of(), true).avec(409);
        };
    }

    private static String devance(RapportAnnuel rapport) {
        var validation = rapport.validation();
        return M.dire("issue.deja_valide", "qui", validation == null ? "" : validation.par());
    }

    private Reponse montrer(
            RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes, boolean change) {
        var projet = projets.lire(rapport.id());
        if (!projet.preparation().trahisons().isEmpty()) {
            return Renvoi.vers(rapport.chemin() + "/differences");
        }
        return Page.de(
                "bilan/actes/validation",
                M,
                new VueValidation(rapport, projet, saisie, fautes, consultations.moments(), change));
    }
}
