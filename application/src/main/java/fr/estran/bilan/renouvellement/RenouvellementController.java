package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.ConventionId;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The renewal file of an agreement: a page, and what one takes from it. */
@WebController
@Ouvert(Cercle.GESTION)
public record RenouvellementController(
        Renouvellements renouvellements, DossiersRemis remis, Formes formes, Enseigne enseigne) {

    /** @param remis those that were handed over, the last first */
    public record VueRenouvellement(
            DossierDeRenouvellement dossier, List<DossierRemis> remis, Champs dits, Map<String, String> fautes) {

        public String remis(DossierRemis un) {
            return M.dire(
                    "remis.dit",
                    "jour",
                    Jours.sansSemaine(un.remisLe()),
                    "a",
                    un.aQui() != null,
                    "qui",
                    un.aQui() == null ? "" : un.aQui());
        }

        public List<String> regles() {
            return PapierDeRenouvellement.regles(dossier);
        }

        /** The rows behind a year. */
        public String lignes(DossierDeRenouvellement.AnneeComptee une, ChiffresDeConvention.Part part) {
            return lignes(
                    une,
                    "par_type&figure=" + part.type().code() + "&figure="
                            + (part.type().unParUn() ? "participations" : "seances"));
        }

        /** Those behind what could not be done in it. */
        public String lignes(DossierDeRenouvellement.AnneeComptee une, PasFait.Dit dit) {
            return lignes(une, dit.figure());
        }

        private static String lignes(DossierDeRenouvellement.AnneeComptee une, String figure) {
            var comptee = une.annee().comptee();
            return comptee == null
                    ? ""
                    : "/statistiques/lignes?du=" + comptee.debut() + "&au="
                            + comptee.fin().minusDays(1) + "&figure=" + figure;
        }
    }

    private static final MediaType ODT = MediaType.parseMediaType("application/vnd.oasis.opendocument.text");
    private static final MediaType ODS = MediaType.parseMediaType("application/vnd.oasis.opendocument.spreadsheet");
    private static final String NOM = "dossier-de-renouvellement";

    @GetMapping("/equipe/conventions/{convention}/renouvellement")
    Page voir(@PathVariable ConventionId convention) {
        return montrer(convention, remis.proposer(), Map.of());
    }

    /** What the page shows was handed over. */
    @PostMapping("/equipe/conventions/{convention}/renouvellement")
    Reponse noter(@PathVariable ConventionId convention, @RequestParam MultiValueMap<String, String> envoi) {
        var dits = new Champs(envoi);
        var fautes = remis.noter(convention, dits);
        return fautes.isEmpty()
                ? Renvoi.vers("/equipe/conventions/" + convention + "/renouvellement")
                        .annoncer(M.dire("remis.garde"))
                : montrer(convention, dits, fautes).refusee();
    }

    private Page montrer(ConventionId convention, Champs dits, Map<String, String> fautes) {
        var suivi = renouvellements.suivre(convention);
        return Page.de(
                "bilan/renouvellement/renouvellement",
                M,
                new VueRenouvellement(suivi.dossier(), suivi.remis(), dits, fautes));
    }

    @GetMapping("/equipe/conventions/{convention}/renouvellement.pdf")
    ResponseEntity<byte[]> imprimer(@PathVariable ConventionId convention) {
        return Imprime.RENOUVELLEMENT.envoyer(formes.pdf(document(convention), Charte.de(enseigne)));
    }

    @GetMapping("/equipe/conventions/{convention}/renouvellement.odt")
    ResponseEntity<byte[]> ecrire(@PathVariable ConventionId convention) {
        return AEmporter.fichier(NOM + ".odt", ODT, formes.odt(document(convention), Charte.de(enseigne)));
    }

    @GetMapping("/equipe/conventions/{convention}/renouvellement.ods")
    ResponseEntity<byte[]> compter(@PathVariable ConventionId convention) {
        return AEmporter.fichier(
                NOM + ".ods", ODS, FeuilleDeRenouvellement.octets(renouvellements.lire(convention), enseigne.nom()));
    }

    private Document document(ConventionId convention) {
        return PapierDeRenouvellement.de(renouvellements.lire(convention), enseigne.nom());
    }
}
