package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.DossierRemis.DossierRemisId;
import fr.estran.bilan.renouvellement.LignesDeDossier.Rubrique;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.Convention;
import fr.estran.ville.equipe.ConventionId;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A renewal file that was handed over, read as it was, or taken back. */
@WebController
@Ouvert(Cercle.GESTION)
public record DossiersRemisController(DossiersRemis remis) {

    public record VueDossierRemis(Convention convention, DossierRemis dossier) {

        public String titre() {
            return M.dire("remis.titre", "jour", Jours.sansSemaine(dossier.remisLe()));
        }

        /** Those that it says something under. */
        public List<Rubrique> rubriques() {
            return Arrays.stream(Rubrique.values())
                    .filter(rubrique -> !dossier.lignes().de(rubrique).isEmpty())
                    .toList();
        }
    }

    @GetMapping("/equipe/conventions/{convention}/remis/{dossier}")
    Page voir(@PathVariable ConventionId convention, @PathVariable DossierRemisId dossier) {
        return Page.de(
                "bilan/renouvellement/remis",
                M,
                new VueDossierRemis(remis.convention(convention), remis.lire(convention, dossier)));
    }

    @PostMapping("/equipe/conventions/{convention}/remis/{dossier}/retirer")
    Renvoi retirer(@PathVariable ConventionId convention, @PathVariable DossierRemisId dossier) {
        remis.retirer(convention, dossier);
        return Renvoi.vers("/equipe/conventions/" + convention + "/renouvellement")
                .annoncer(M.dire("remis.retire"));
    }
}
