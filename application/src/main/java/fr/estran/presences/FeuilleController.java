package fr.estran.presences;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.PageDeFeuille.NouvelleVenue;
import fr.estran.presences.Reponses.EnvoiDeFeuille;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of a session: one tap says that somebody came. */
@WebController
@Ouvert(Cercle.GUICHET)
record FeuilleController(PageDeFeuille page, Reponses reponses, Clock horloge) {

    private static final int CHIFFRES_AU_PLUS = 5;

    @GetMapping("/equipe/seances/{seance}/presences")
    Page voir(
            @PathVariable SeanceId seance,
            @RequestParam(required = false) @Nullable UsagerId pour,
            @RequestParam(required = false) @Nullable UUID tour,
            @RequestParam(defaultValue = "") String avance,
            Model gardes) {
        return page.ouvrir(
                seance,
                pour,
                tour,
                avance.isEmpty() ? LocalDateTime.now(horloge) : null,
                (Reprise) gardes.getAttribute("reprise"),
                (String) gardes.getAttribute("lien"));
    }

    /** Posted, since a name has no place in an address. */
    @PostMapping("/equipe/seances/{seance}/presences/chercher")
    @MemeEnMaintenance
    Page chercher(
            @PathVariable SeanceId seance,
            @RequestParam(defaultValue = "") String qui,
            @RequestParam(required = false) @Nullable UUID tour) {
        return page.voir(seance, qui, null, tour);
    }

    /** Whoever signs in again, or takes up the address of a search, has the sheet. */
    @GetMapping("/equipe/seances/{seance}/presences/chercher")
    String revenir(@PathVariable SeanceId seance) {
        page.trouver(seance);
        return "redirect:/equipe/seances/" + seance + "/presences";
    }

    @PostMapping("/equipe/seances/{seance}/presences")
    Renvoi pointer(
            @PathVariable SeanceId seance,
            @RequestParam UsagerId usager,
            @RequestParam Venue venue,
            @RequestParam(required = false) @Nullable UUID vue,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        return reponses.noter(seance, new Presence(usager, venue), vue, envoi, qui, "p-" + usager, suite);
    }

    @PostMapping("/equipe/seances/{seance}/presences/retirer")
    Renvoi retirer(
            @PathVariable SeanceId seance,
            @RequestParam UsagerId usager,
            @RequestParam(required = false) @Nullable UUID vue,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var retour = reponses.noter(seance, new Retrait(usager), vue, envoi, qui, "feuille", suite);
        reponses.dire(Optional.empty(), envoi, suite);
        return retour;
    }

    @PostMapping("/equipe/seances/{seance}/presences/besoin")
    Renvoi besoin(
            @PathVariable SeanceId seance,
            @RequestParam UsagerId usager,
            @RequestParam(required = false) @Nullable UUID vue,
            @ModelAttribute SaisieBesoin besoin,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var retour = reponses.noter(seance, new BesoinDe(usager, besoin.lire()), vue, envoi, qui, "p-" + usager, suite);
        reponses.dire(Optional.empty(), envoi, suite);
        return retour;
    }

    @PostMapping("/equipe/seances/{seance}/presences/nouvelle")
    Reponse ajouter(
            @PathVariable SeanceId seance,
            @RequestParam UsagerId cle,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String autrePersonne,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var saisie = NouvelleVenue.lire(cle, prenom, nom, telephone, autrePersonne);
        var faute = !NomPropre.lisible(saisie.personne()) ? "nom" : saisie.joignable() ? null : "telephone";
        if (faute != null) {
            return page.revoir(
                            seance, saisie.avecFaute(PageDeFeuille.MESSAGES.dire("nouvelle.faute." + faute)), List.of())
                    .refusee();
        }
        var semblables = saisie.confirmee() ? List.<FicheTrouvee>of() : page.semblables(saisie.personne());
        if (!semblables.isEmpty()) {
            return page.revoir(seance, saisie, semblables).refusee();
        }
        return reponses.noter(seance, new Nouvelle(cle, saisie.personne()), null, envoi, qui, "feuille", suite);
    }

    /** @param ecart one more, one fewer @param nombre all of them at once */
    @PostMapping("/equipe/seances/{seance}/presences/nombre")
    Renvoi compter(
            @PathVariable SeanceId seance,
            @RequestParam(defaultValue = "0") int ecart,
            @RequestParam(defaultValue = "") String nombre,
            @RequestParam(required = false) @Nullable UUID vue,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        return reponses.noter(
                seance,
                ecart != 0 ? new Comptage(ecart) : new Nombre(lire(nombre)),
                vue,
                envoi,
                qui,
                "sans-nom",
                suite);
    }

    private static int lire(String nombre) {
        var net = nombre.strip();
        return net.matches("\\d{1," + CHIFFRES_AU_PLUS + "}") ? Integer.parseInt(net) : -1;
    }
}
