package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.ConventionId;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The renewal file of an agreement: a page, and what one takes from it. */
@WebController
@Ouvert(Cercle.GESTION)
public record RenouvellementController(Renouvellements renouvellements, Formes formes, Enseigne enseigne) {

    public record VueRenouvellement(DossierDeRenouvellement dossier) {

        public List<String> regles() {
            return PapierDeRenouvellement.regles(dossier);
        }

        public String annee(DossierDeRenouvellement.AnneeComptee une) {
            return PapierDeRenouvellement.annee(une);
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
        return Page.de(
                "bilan/renouvellement/renouvellement", M, new VueRenouvellement(renouvellements.lire(convention)));
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
