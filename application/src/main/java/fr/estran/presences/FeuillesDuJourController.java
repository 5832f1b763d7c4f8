package fr.estran.presences;

import fr.estran.programme.Cloture;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheets of a day; and sheets on paper, as a page that the browser prints and as a PDF. */
@WebController
public class FeuillesDuJourController {

    public record VueJournee(
            LocalDate aujourdhui,
            LocalDate jour,
            List<SeanceAPointer> seances,
            Map<LieuId, String> lieux,
            List<Conseiller> conseillers,
            List<LienDesFeuilles> liens) {

        /** Whoever alone holds the day prints theirs by the line above. */
        public List<Conseiller> autres(@Nullable ConseillerId lui) {
            return conseillers.stream().allMatch(un -> un.id().equals(lui)) ? List.of() : conseillers;
        }
    }

    public record VueImprimer(Document document, String retour, String pdf) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    private final Cloture seances;
    private final Papiers papiers;
    private final Formes formes;
    private final HeuresDeService heures;
    private final Clock horloge;
    private final List<LienDesFeuilles> liens;

    FeuillesDuJourController(
            Cloture seances,
            Papiers papiers,
            Formes formes,
            HeuresDeService heures,
            Clock horloge,
            List<LienDesFeuilles> liens) {
        this.seances = seances;
        this.papiers = papiers;
        this.formes = formes;
        this.heures = heures;
        this.horloge = horloge;
        this.liens = List.copyOf(liens);
    }

    @GetMapping("/equipe/presences")
    @Ouvert(Cercle.GUICHET)
    @Transactional(readOnly = true)
    Page voir(@RequestParam(required = false) @Nullable String jour) {
        var lu = lire(jour);
        var duJour = seances.du(lu, null);
        return Page.de(
                "presences/journee",
                MESSAGES,
                new VueJournee(
                        aujourdhui(),
                        lu,
                        duJour,
                        lieux(duJour),
                        seances.conseillersDu(lu),
                        liens.stream().filter(LienDesFeuilles::utile).toList()));
    }

    @GetMapping("/equipe/seances/{seance}/presences/imprimer")
    @Ouvert(Cercle.GUICHET)
    Page imprimer(@PathVariable SeanceId seance) {
        var feuille = "/equipe/seances/" + seance + "/presences";
        return montrer(papiers.aSigner(seance), feuille, feuille + "/feuille.pdf");
    }

    @GetMapping("/equipe/seances/{seance}/presences/feuille.pdf")
    @Ouvert(Cercle.GUICHET)
    ResponseEntity<byte[]> pdf(@PathVariable SeanceId seance) {
        return Imprime.PRESENCES.envoyer(formes.pdfALaMain(papiers.aSigner(seance)));
    }

    @GetMapping("/equipe/presences/imprimer")
    @Ouvert(Cercle.GUICHET)
    @Transactional(readOnly = true)
    Page imprimerLeJour(
            @RequestParam(required = false) @Nullable String jour,
            @RequestParam(required = false) @Nullable LieuId lieu,
            @RequestParam(required = false) @Nullable ConseillerId conseiller) {
        var lu = lire(jour);
        return montrer(
                papiers.duJour(lu, lieu, conseiller),
                "/equipe/presences?jour=" + lu,
                "/equipe/presences/jour.pdf?jour=" + lu + (lieu == null ? "" : "&lieu=" + lieu)
                        + (conseiller == null ? "" : "&conseiller=" + conseiller));
    }

    @GetMapping("/equipe/presences/jour.pdf")
    @Ouvert(Cercle.GUICHET)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> pdfDuJour(
            @RequestParam(required = false) @Nullable String jour,
            @RequestParam(required = false) @Nullable LieuId lieu,
            @RequestParam(required = false) @Nullable ConseillerId conseiller) {
        var lu = lire(jour);
        return Imprime.JOUR.envoyer(lu.toString(), formes.pdfALaMain(papiers.duJour(lu, lieu, conseiller)));
    }

    private static Page montrer(Document document, String retour, String pdf) {
        return Page.de("presences/imprimer", MESSAGES, new VueImprimer(document, retour, pdf));
    }

    private static Map<LieuId, String> lieux(List<SeanceAPointer> seances) {
        var lieux = new LinkedHashMap<LieuId, String>();
        for (var seance : seances) {
            if (!seance.annulee() && seance.lieuId() != null && seance.lieu() != null) {
                lieux.put(seance.lieuId(), seance.lieu());
            }
        }
        return lieux;
    }

    private LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    /** Today where no day was said, or none that a calendar has. */
    private LocalDate lire(@Nullable String jour) {
        try {
            var lu = jour == null ? aujourdhui() : LocalDate.parse(jour);
            return lu.getYear() < 1900 || lu.getYear() > 2999 ? aujourdhui() : lu;
        } catch (DateTimeParseException e) {
            return aujourdhui();
        }
    }
}
