package fr.estran.site;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Messages;
import fr.estran.commun.Periode;
import fr.estran.comptes.Droits;
import fr.estran.comptes.Identite;
import fr.estran.programme.Agenda;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the day: what each module has to say, the most urgent first. */
@Controller
class EquipeController {

    private static final Messages MESSAGES = Messages.de("site");

    private final List<Cartes> modules;
    private final Agenda agenda;
    private final Clock horloge;

    EquipeController(List<Cartes> modules, Agenda agenda, Clock horloge) {
        this.modules = modules;
        this.agenda = agenda;
        this.horloge = horloge;
    }

    @GetMapping("/equipe")
    @Transactional(readOnly = true)
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        var jour = LocalDate.now(horloge);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jour", jour);
        modele.addAttribute("seances", agenda.du(new Periode(jour, jour.plusDays(1))));
        modele.addAttribute("cartes", cartes(qui, jour));
        return "site/equipe";
    }

    private List<Carte> cartes(Identite qui, LocalDate jour) {
        return modules.stream()
                .flatMap(module -> module.du(jour).stream())
                .map(carte -> new Carte(
                        carte.rang(),
                        carte.titre(),
                        carte.lignes().stream()
                                .filter(ligne -> ligne.lien() == null || Droits.ouvre(qui.role(), ligne.lien()))
                                .toList()))
                .filter(carte -> !carte.lignes().isEmpty())
                .sorted(Comparator.comparing(Carte::rang))
                .toList();
    }
}
