package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.LectureModele;
import fr.estran.socle.documents.LectureModele.Refuse;
import fr.estran.socle.documents.ModeleOdt;
import fr.estran.socle.documents.ModeleRefuse.EndroitDeRefus;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The town's own model of document, into which the editable form of the next reports is poured. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record ModeleController(Modeles modeles, Consultations consultations) {

    public record VueModele(
            @Nullable ModeleDepose depose,
            MomentsDActe moments,
            @Nullable String plusPris,
            @Nullable String laissees,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/modele")
    Page voir() {
        return montrer(Map.of());
    }

    @PostMapping("/bilans/modele")
    Reponse deposer(@AuthenticationPrincipal Identite qui, @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        var lecture = fichier == null
                ? new LectureModele.Refuse(RaisonDeRefus.PAS_UN_ODT)
                : modeles.deposer(String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        return switch (lecture) {
            case LectureModele.Refuse refus ->
                montrer(Map.of("fichier", RefusDeModele.dire(refus))).refusee();
            case LectureModele.Lu _ -> Renvoi.vers("/bilans/modele").annoncer(M.dire("modele.garde"));
        };
    }

    @PostMapping("/bilans/modele/retrait")
    Renvoi retirer() {
        modeles.retirer();
        return Renvoi.vers("/bilans/modele").annoncer(M.dire("modele.retire"));
    }

    private Page montrer(Map<String, String> fautes) {
        return Page.de(
                "bilan/actes/modele",
                M,
                new VueModele(
                        modeles.depose().orElse(null),
                        consultations.moments(),
                        modeles.refus().map(RefusDeModele::dire).orElse(null),
                        modeles.lu().map(PagesLaissees::dire).orElse(null),
                        fautes));
    }

    /** Tells the headers of a model that no report will show: a town believes that it has given them. */
    static final class PagesLaissees {

        private static final Messages M = Messages.de("bilan/actes");

        private PagesLaissees() {}

        static @Nullable String dire(ModeleOdt modele) {
            var pages = modele.pagesLaissees();
            if (pages.isEmpty()) {
                return null;
            }
            var noms = "«\u00A0" + String.join("\u00A0», «\u00A0", pages) + "\u00A0»";
            return M.dire("modele.pages_laissees", "n", pages.size(), "pages", noms, "premiere", modele.premierePage());
        }
    }

    /** Says why a model is refused, and where in the document to look. */
    static final class RefusDeModele {

        private static final Messages M = Messages.de("bilan/actes");

        private RefusDeModele() {}

        static String dire(Refuse refus) {
            var pourquoi = M.dire("modele.refus." + refus.raison().name().toLowerCase(Locale.ROOT));
            return refus.endroit() instanceof EndroitDeRefus.Fichier ? pourquoi : pourquoi + " " + ou(refus.endroit());
        }

        private static String ou(EndroitDeRefus endroit) {
            return switch (endroit) {
                case EndroitDeRefus.Fichier _ -> "";
                case EndroitDeRefus.Partie(var nom) -> dire("partie", nom, "");
                case EndroitDeRefus.EnteteOuPied(var page, var quoi) -> dire("entete", page, quoi);
                case EndroitDeRefus.Style(var nom, var quoi) -> dire("style", nom, quoi);
                case EndroitDeRefus.Corps(var quoi) -> dire("corps", "", quoi);
                case EndroitDeRefus.Document(var quoi) -> dire("document", "", quoi);
            };
        }

        private static String dire(String endroit, String nom, String quoi) {
            return M.dire("modele.ou." + endroit, "nom", nom, "quoi", quoi);
        }
    }
}
