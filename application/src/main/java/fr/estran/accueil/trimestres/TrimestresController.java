package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarters, and the page of each: what is in it, what it lacks, where it stands. */
@WebController
public class TrimestresController {

    public record VueListe(List<TrimestreVu> trimestres) {}

    public record VueTrimestre(
            Identite qui,
            TrimestreVu vu,
            ContenuDeTrimestre contenu,
            Map<String, String> empeche,
            List<Brouillon> brouillons,
            Enseignements appris,
            TrimestreDuProgramme dernier,
            LocalDate aujourdhui,
            boolean montre,
            List<Carte> sujets) {}

    private final Trimestres trimestres;
    private final Relectures relectures;
    private final Contenus contenus;
    private final PublicationsDeTrimestre publications;
    private final Apres apres;
    private final SujetsDuTrimestre sujets;

    TrimestresController(
            Trimestres trimestres,
            Relectures relectures,
            Contenus contenus,
            PublicationsDeTrimestre publications,
            Apres apres,
            SujetsDuTrimestre sujets) {
        this.trimestres = trimestres;
        this.relectures = relectures;
        this.contenus = contenus;
        this.publications = publications;
        this.apres = apres;
        this.sujets = sujets;
    }

    @GetMapping("/equipe/programme/trimestres")
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return Page.de("accueil/trimestres/liste", M, new VueListe(trimestres.tous()));
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    Page voir(@AuthenticationPrincipal Identite qui, @PathVariable("trimestre") String dit) {
        var vu = trimestres.lire(TrimestreDuProgramme.demande(dit));
        return Page.de(
                "accueil/trimestres/trimestre",
                M,
                new VueTrimestre(
                        qui,
                        vu,
                        contenus.de(vu),
                        vu.decisions().publie() ? publications.empeche(vu.trimestre()) : Map.of(),
                        publications.brouillons(vu.trimestre()),
                        appris(vu),
                        trimestres.dernierFini(vu.trimestre()),
                        trimestres.aujourdhui(),
                        trimestres.montre(vu),
                        sujets.de(vu.trimestre(), qui.roles())));
    }

    /** As long as it is being made. */
    private Enseignements appris(TrimestreVu vu) {
        if (!vu.etat().enPreparation()) {
            return Enseignements.AUCUN;
        }
        var avant = trimestres.dernierFini(vu.trimestre());
        return apres.enseignements(avant);
    }

    @PostMapping("/equipe/programme/trimestres/{trimestre}/boucler")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi boucler(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String boucle) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var oui = boucle.equals("oui");
        return (oui ? trimestres.boucler(trimestre, qui.nom()) : trimestres.rouvrir(trimestre))
                ? vers(trimestre).annoncer(M.dire(oui ? "boucler.fait" : "boucler.repris"))
                : vers(trimestre).avertir(M.dire("boucler.refuse"));
    }

    /** @param vue what the part said on the page from which this comes */
    @PostMapping("/equipe/programme/trimestres/{trimestre}/relectures")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi relire(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String partie,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String relue) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var renvoi = Renvoi.vers(trimestre.adresseDeGestion() + "#relecture");
        if (!relue.equals("oui")) {
            relectures.oublier(trimestre, qui, partie);
            return renvoi.annoncer(M.dire("relecture.reprise"));
        }
        return relectures.noter(trimestre, qui, partie, vue)
                ? renvoi.annoncer(M.dire("relecture.notee"))
                : renvoi.avertir(M.dire("relecture.changee_entretemps"));
    }

    static Renvoi vers(TrimestreDuProgramme trimestre) {
        return Renvoi.vers(trimestre.adresseDeGestion());
    }
}
