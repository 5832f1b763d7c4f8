package fr.estran.presences;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheets on paper: as a page that the browser prints, and as a PDF. */
@WebController
@Ouvert(Cercle.GUICHET)
public class PapiersController {

    public record VueImprimer(Document document, String retour, String pdf) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    private final Papiers papiers;
    private final Formes formes;
    private final HeuresDeService heures;
    private final Clock horloge;

    PapiersController(Papiers papiers, Formes formes, HeuresDeService heures, Clock horloge) {
        this.papiers = papiers;
        this.formes = formes;
        this.heures = heures;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/seances/{seance}/presences/imprimer")
    Page imprimer(@PathVariable SeanceId seance) {
        var feuille = "/equipe/seances/" + seance + "/presences";
        return montrer(papiers.aSigner(seance), feuille, feuille + "/feuille.pdf");
    }

    @GetMapping("/equipe/seances/{seance}/presences/feuille.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable SeanceId seance) {
        return Imprime.PRESENCES.envoyer(formes.pdfALaMain(papiers.aSigner(seance)));
    }

    @GetMapping("/equipe/presences/imprimer")
    @Transactional(readOnly = true)
    Page imprimerLeJour(
            @RequestParam(required = false) @Nullable String jour,
            @RequestParam(required = false) @Nullable LieuId lieu) {
        var lu = lire(jour);
        return montrer(
                papiers.duJour(lu, lieu),
                "/equipe/presences?jour=" + lu,
                "/equipe/presences/jour.pdf?jour=" + lu + (lieu == null ? "" : "&lieu=" + lieu));
    }

    @GetMapping("/equipe/presences/jour.pdf")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> pdfDuJour(
            @RequestParam(required = false) @Nullable String jour,
            @RequestParam(required = false) @Nullable LieuId lieu) {
        var lu = lire(jour);
        return Imprime.JOUR.envoyer(lu.toString(), formes.pdfALaMain(papiers.duJour(lu, lieu)));
    }

    private LocalDate lire(@Nullable String jour) {
        return FeuillesDuJourController.lire(jour, LocalDate.ofInstant(horloge.instant(), heures.fuseau()));
    }

    private static Page montrer(Document document, String retour, String pdf) {
        return Page.de("presences/imprimer", MESSAGES, new VueImprimer(document, retour, pdf));
    }
}
