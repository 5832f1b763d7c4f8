package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is settled before a survey goes out: whom it could betray; and the days on which it goes, and closes. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record LancementController(Enquetes enquetes, LancementDEnquete lancement, Reconnaissables reconnaissables) {

    public record VueLancement(
            Enquete enquete, List<String> obstacles, String audit, List<String> jointes, List<Option> alleges) {}

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final String ENQUETE = EnquetesController.ICI + "/{enquete}";

    @GetMapping(ENQUETE + "/lancement")
    Reponse relire(@PathVariable EnqueteId enquete) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON || lue.modele()) {
            return EnquetesController.refuser(M.dire("figee"), enquete);
        }
        return montrer(lue);
    }

    /** @param revision of what one has read and approved */
    @PostMapping(ENQUETE + "/lancement")
    Renvoi lancer(@PathVariable EnqueteId enquete, @RequestParam(defaultValue = "-1") int revision) {
        return EnquetesController.suivre(
                lancement.lancer(enquete, revision), EnquetesController.vers(enquete, ""), "lancee");
    }

    @PostMapping(ENQUETE + "/lancement/{liste}")
    Renvoi alleger(@PathVariable EnqueteId enquete, @PathVariable String liste) {
        var laquelle = Code.lire(ListeDeLaVille.class, liste).orElseThrow(Introuvable::new);
        return EnquetesController.suivre(
                lancement.alleger(enquete, laquelle), EnquetesController.vers(enquete, "/lancement"), "allegee");
    }

    @PostMapping(ENQUETE + "/fermeture")
    Renvoi prolonger(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "") String fermee) {
        var le = LectureDeSaisie.jour(fermee).orElse(null);
        return EnquetesController.suivre(
                lancement.fermer(enquete, revision, le), EnquetesController.vers(enquete, ""), "prolongee");
    }

    /** As if today had always been its last day. */
    @PostMapping(ENQUETE + "/arret")
    Renvoi arreter(@PathVariable EnqueteId enquete, @RequestParam(defaultValue = "-1") int revision) {
        return EnquetesController.suivre(
                lancement.fermer(enquete, revision, lancement.aujourdhui()),
                EnquetesController.vers(enquete, ""),
                "arretee");
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
        return M.dire("allege." + allege.liste().code(), "question", allege.libelle(), "n", allege.reconnaissables());
    }

    private static String dire(Reconnaissables.Audit audit) {
        return M.dire(
                audit.questions().isEmpty() ? "audit.rien" : audit.personnes() == 0 ? "audit.personne" : "audit.joint",
                "n",
                audit.personnes(),
                "petits",
                audit.reconnaissables(),
                "seules",
                audit.seules());
    }
}
