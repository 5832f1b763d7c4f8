package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.FilDuTrimestre.M;

import fr.estran.accueil.trimestres.Enseignements.PartApres;
import fr.estran.accueil.trimestres.Enseignements.PartApres.Par;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a quarter that is over, or under way, has given and taught; and the sessions that each sentence counts. */
@WebController
@Ouvert(Cercle.EQUIPE)
public class ApresController {

    public record VueApres(
            TrimestreDuProgramme trimestre,
            boolean fini,
            Map<Par, List<PartApres>> sortes,
            Enseignements appris,
            int seuil) {}

    public record VueSeances(TrimestreDuProgramme trimestre, PartApres part) {}

    private final Apres apres;
    private final Clock horloge;

    ApresController(Apres apres, Clock horloge) {
        this.apres = apres;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}/apres")
    @Transactional(readOnly = true)
    Page voir(@AuthenticationPrincipal Identite qui, @PathVariable("trimestre") String dit) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var parts = apres.parts(trimestre);
        return Page.de(
                "accueil/trimestres/apres",
                M,
                new VueApres(
                        trimestre,
                        trimestre.fini(LocalDate.now(horloge)),
                        Apres.parSorte(parts.stream()
                                .filter(part -> Apres.peutVoir(qui, part))
                                .toList()),
                        apres.enseignements(trimestre, parts),
                        apres.seuil()));
    }

    /** @param par what they are told apart by, @param de which of them */
    @GetMapping("/equipe/programme/trimestres/{trimestre}/apres/seances")
    @Transactional(readOnly = true)
    Page seances(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String par,
            @RequestParam(defaultValue = "") String de) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var part = apres.parts(trimestre).stream()
                .filter(une -> une.par().code().equals(par) && une.code().equals(de) && Apres.peutVoir(qui, une))
                .findFirst()
                .orElseThrow(Introuvable::new);
        return Page.de("accueil/trimestres/seances", M, new VueSeances(trimestre, part));
    }
}
