package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is settled before a survey goes out: whom it could betray; and the days on which it goes, and closes. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record LancementController(Enquetes enquetes, LancementDEnquete lancement, Reconnaissables reconnaissables) {

    public record VueLancement(
            Enquete enquete, List<String> obstacles, String audit, List<String> jointes, List<Option> alleges) {}

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final String ENQUETE = EnquetesController.ICI + "/{enquete}";

    @GetMapping(ENQUETE + "/lancement")
    Reponse relire(@PathVariable EnqueteId enquete, RedirectAttributes suite) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON || lue.modele()) {
            return EnquetesController.refuser(M.dire("figee"), enquete, suite);
        }
        return montrer(lue);
    }

    /** @param revision of what one has read and approved */
    @PostMapping(ENQUETE + "/lancement")
    Renvoi lancer(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes suite) {
        return vers("", lancement.lancer(enquete, revision), "lancee", enquete, suite);
    }

    @PostMapping(ENQUETE + "/lancement/{liste}")
    Renvoi alleger(@PathVariable EnqueteId enquete, @PathVariable String liste, RedirectAttributes suite) {
        var laquelle = Code.lire(ListeDeLaVille.class, liste).orElseThrow(Introuvable::new);
        return vers("/lancement", lancement.alleger(enquete, laquelle), "allegee", enquete, suite);
    }

    @PostMapping(ENQUETE + "/fermeture")
    Renvoi prolonger(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "") String fermee,
            RedirectAttributes suite) {
        var le = LectureDeSaisie.jour(fermee).orElse(null);
        return vers("", lancement.fermer(enquete, revision, le), "prolongee", enquete, suite);
    }

    /** As if today had always been its last day. */
    @PostMapping(ENQUETE + "/arret")
    Renvoi arreter(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes suite) {
        return vers("", lancement.fermer(enquete, revision, lancement.aujourdhui()), "arretee", enquete, suite);
    }

    private Page montrer(Enquete enquete) {
        var audit = reconnaissables.auditer(enquete);
        return Page.de(
                "parole/enquetes/lancement",
                M,
                new VueLancement(
                        enquete,
                        lancement.obstacles(enquete),
                        dire(audit),
                        audit.questions(),
                        audit.alleges().stream()
                                .map(un -> new Option(un.liste().code(), dire(un)))
                                .toList()));
    }

    private static String dire(Reconnaissables.Allege allege) {
        return M.dire(
                "allege." + allege.liste().code(), Map.of("question", allege.libelle(), "n", allege.reconnaissables()));
    }

    private static String dire(Reconnaissables.Audit audit) {
        return M.dire(
                audit.questions().isEmpty() ? "audit.rien" : audit.personnes() == 0 ? "audit.personne" : "audit.joint",
                Map.of("n", audit.personnes(), "petits", audit.reconnaissables(), "seules", audit.seules()));
    }

    private static Renvoi vers(
            String page, SuiteDEcriture fait, String cle, EnqueteId enquete, RedirectAttributes suite) {
        return switch (fait) {
            case SuiteDEcriture.Gardee _ -> EnquetesController.vers(page, "message", M.dire(cle), enquete, suite);
            case SuiteDEcriture.Devancee _ ->
                EnquetesController.vers(page, "erreur", M.dire("devancee"), enquete, suite);
            case SuiteDEcriture.Refusee(var phrase) -> EnquetesController.vers(page, "erreur", phrase, enquete, suite);
        };
    }
}
