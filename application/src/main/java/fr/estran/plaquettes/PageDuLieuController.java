package fr.estran.plaquettes;

import fr.estran.commun.Introuvable;
import fr.estran.commun.LieuId;
import fr.estran.commun.Messages;
import fr.estran.commun.PagePublique;
import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What takes place at a venue, and how one comes: for whoever lives beside it. */
@Controller
@ConditionalOnWebApplication
class PageDuLieuController {

    private final CeQuiSePasseIci ici;
    private final SeancesImprimeesRepository seances;
    private final Clock horloge;

    PageDuLieuController(CeQuiSePasseIci ici, SeancesImprimeesRepository seances, Clock horloge) {
        this.ici = ici;
        this.seances = seances;
        this.horloge = horloge;
    }

    @PagePublique
    @GetMapping("/programme/lieux/{lieu}")
    @Transactional(readOnly = true)
    public String voir(@PathVariable LieuId lieu, Model modele) {
        modele.addAttribute("m", MotsDePlaquette.MESSAGES);
        modele.addAttribute("affiche", Messages.de("programme"));
        modele.addAttribute("lieu", lieu(TrimestreDuProgramme.du(LocalDate.now(horloge)), lieu));
        modele.addAttribute("mois", ici.au(lieu));
        return "plaquettes/lieu";
    }

    private LieuPublic lieu(TrimestreDuProgramme trimestre, LieuId lieu) {
        return Stream.of(trimestre, trimestre.suivant())
                .flatMap(celui -> seances.publiees(celui.periode(), Instant.EPOCH).stream())
                .map(SeancePublique::lieu)
                .filter(la -> la != null && la.id().equals(lieu))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }
}
