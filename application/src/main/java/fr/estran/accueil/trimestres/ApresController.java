package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.FilDuTrimestre.M;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a quarter that is over, or under way, has given and taught; and the sessions that each sentence counts. */
@Controller
@Ouvert(Cercle.EQUIPE)
@ConditionalOnWebApplication
class ApresController {

    private final Apres apres;
    private final Clock horloge;

    ApresController(Apres apres, Clock horloge) {
        this.apres = apres;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}/apres")
    @Transactional(readOnly = true)
    String voir(@AuthenticationPrincipal Identite qui, @PathVariable("trimestre") String dit, Model modele) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var parts = apres.parts(trimestre);
        modele.addAttribute("m", M)
                .addAttribute("trimestre", trimestre)
                .addAttribute("fini", trimestre.fini(LocalDate.now(horloge)))
                .addAttribute(
                        "sortes",
                        Apres.parSorte(parts.stream()
                                .filter(part -> Apres.peutVoir(qui, part))
                                .toList()))
                .addAttribute("appris", apres.enseignements(trimestre, parts))
                .addAttribute("seuil", apres.seuil());
        return "accueil/trimestres/apres";
    }

    /** @param par what they are told apart by, @param de which of them */
    @GetMapping("/equipe/programme/trimestres/{trimestre}/apres/seances")
    @Transactional(readOnly = true)
    String seances(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String par,
            @RequestParam(defaultValue = "") String de,
            Model modele) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var part = apres.parts(trimestre).stream()
                .filter(une -> une.par().code().equals(par) && une.code().equals(de) && Apres.peutVoir(qui, une))
                .findFirst()
                .orElseThrow(Introuvable::new);
        modele.addAttribute("m", M).addAttribute("trimestre", trimestre).addAttribute("part", part);
        return "accueil/trimestres/seances";
    }
}
