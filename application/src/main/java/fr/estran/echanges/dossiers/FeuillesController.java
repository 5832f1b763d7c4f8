package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.ApercuDeFeuille;
import fr.estran.echanges.classeurs.FeuilleOuverte.Ouverture;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.travaux.Travaux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A sheet that nobody knew: what it is, what its columns are, and how its rows are understood. */
@Controller
@Ouvert(Cercle.GESTION)
public record FeuillesController(FeuillesEnAttente feuilles, Travaux travaux) {

    public record VueFeuille(
            ImportDepose depose,
            ApercuDeFeuille apercu,
            boolean sansElles,
            boolean separees,
            @Nullable String garder) {}

    private static final Messages PAROLES = Messages.de("echanges/correspondances");

    @GetMapping("/echanges/feuilles/{transfert}")
    Reponse voir(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert) throws IOException {
        try (var recue = DossierTemporaire.ouvrir()) {
            return montrer(feuilles.regarder(transfert, qui.compte(), recue));
        }
    }

    private static Reponse montrer(FeuillesEnAttente.Regardee regardee) throws IOException {
        if (regardee.depose().confirme()) {
            return Renvoi.vers(EchangesController.VERIFICATION);
        }
        return switch (regardee.ouverture()) {
            case Ouverture.Ouverte(var feuille) -> {
                var apercu = feuille.apercu();
                yield Page.de(
                        "echanges/dossiers/feuille",
                        PAROLES,
                        new VueFeuille(
                                regardee.depose(),
                                apercu,
                                feuille.sansElles(),
                                feuille.separees(),
                                regardee.dites().une(ReponsesDites.GARDER).orElse(apercu.gardee())));
            }
            case Ouverture.Refusee(var phrase) -> refuser(phrase);
        };
    }

    /** To whoever gave it, and to nobody else. */
    @GetMapping("/echanges/feuilles/{transfert}/a-corriger")
    void rendre(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, HttpServletResponse reponse)
            throws IOException {
        try (var recue = DossierTemporaire.ouvrir()) {
            switch (feuilles.regarder(transfert, qui.compte(), recue).ouverture()) {
                case Ouverture.Refusee _ -> throw new Introuvable();
                case Ouverture.Ouverte(var feuille) -> {
                    reponse.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                    reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, AEmporter.sousLeNom("feuille-a-corriger.xlsx"));
                    feuille.rendre(reponse.getOutputStream());
                }
            }
        }
    }

    private static Page refuser(String phrase) {
        var erreurs = Trouvailles.dUne(phrase);
        return EchangesController.montrerLesErreurs(phrase, erreurs, List.of());
    }

    @PostMapping("/echanges/feuilles/{transfert}")
    Reponse repondre(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TransfertId transfert,
            @RequestParam Map<String, String> envoi) {
        var dites = new HashMap<>(envoi);
        dites.putIfAbsent("sans_elles", "non");
        if (!feuilles.repondre(transfert, qui.compte(), dites)) {
            return Renvoi.vers(EchangesController.VERIFICATION);
        }
        if (!"verifier".equals(envoi.get("suite"))) {
            return Renvoi.vers(EchangesController.FEUILLE + "#lignes");
        }
        return EchangesController.faire(
                travaux, qui, "travail.verifier", () -> dire(transfert, feuilles.verifier(transfert, qui.compte())));
    }

    private static Reponse dire(TransfertId transfert, Lecture lue) {
        return switch (lue) {
            case Lecture.Acceptee _ -> EchangesController.vers(EchangesController.VERIFICATION, transfert);
            case Lecture.ADire _ ->
                EchangesController.vers(EchangesController.FEUILLE, transfert).avertir(PAROLES.dire("feuille.a_dire"));
            case Lecture.Refusee(var erreurs, var laisses) ->
                EchangesController.montrerLesErreurs(PAROLES.dire("feuille.contredit"), erreurs, laisses);
        };
    }
}
