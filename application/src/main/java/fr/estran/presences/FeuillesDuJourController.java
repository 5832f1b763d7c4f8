package fr.estran.presences;

import fr.estran.programme.Cloture;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
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
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheets of a day. */
@WebController
public class FeuillesDuJourController {

    public record VueJournee(
            LocalDate aujourdhui, LocalDate jour, List<SeanceAPointer> seances, Map<LieuId, String> lieux) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    private final Cloture seances;
    private final HeuresDeService heures;
    private final Clock horloge;

    FeuillesDuJourController(Cloture seances, HeuresDeService heures, Clock horloge) {
        this.seances = seances;
        this.heures = heures;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/presences")
    @Ouvert(Cercle.GUICHET)
    @Transactional(readOnly = true)
    Page voir(@RequestParam(required = false) @Nullable String jour) {
        var aujourdhui = LocalDate.ofInstant(horloge.instant(), heures.fuseau());
        var lu = lire(jour, aujourdhui);
        var duJour = seances.du(lu, null);
        return Page.de("presences/journee", MESSAGES, new VueJournee(aujourdhui, lu, duJour, lieux(duJour)));
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

    static LocalDate lire(@Nullable String jour, LocalDate sinon) {
        try {
            var lu = jour == null ? sinon : LocalDate.parse(jour);
            return lu.getYear() < 1900 || lu.getYear() > 2999 ? sinon : lu;
        } catch (DateTimeParseException e) {
            return sinon;
        }
    }
}
