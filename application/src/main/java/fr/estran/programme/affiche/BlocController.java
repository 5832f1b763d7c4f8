package fr.estran.programme.affiche;

import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ContenuPermis;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The programme within a page of another site: of those sites alone that the town chose, which the browser itself sees to. There
 * is no form in it, and nothing of who reads it.
 */
@Controller
public record BlocController(ProgrammeParJour parJour, Enseigne enseigne) {

    /** @param couleur six signes, of a colour on which white words can be read; null where none was asked for, or another */
    public record VueBloc(ProgrammeChoisi choisi, @Nullable String couleur) {}

    /**
     * @param site where this programme is, as {@code https://numerique.exemple.fr}
     * @param sites that may show it
     */
    public record VuePartage(ProgrammeChoisi choisi, String site, List<String> sites) {

        public String flux(String page) {
            return site + choisi.filtre().sur(page);
        }
    }

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final double LISIBLE = 4.5;

    @GetMapping(ContenuPermis.CADRE)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page bloc(
            @ModelAttribute FiltreDuProgramme filtre,
            @RequestParam @Nullable String couleur,
            HttpServletResponse reponse) {
        reponse.setHeader("Content-Security-Policy", ContenuPermis.dansUnePage(enseigne.sites()));
        return Page.de(
                "programme/affiche/bloc",
                MESSAGES,
                new VueBloc(
                        parJour.choisir(filtre),
                        lire(couleur).map(une -> une.toString().substring(1)).orElse(null)));
    }

    @GetMapping("/programme/bloc/{couleur}/couleurs.css")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> couleurs(@PathVariable String couleur) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(":root { --ville: %s; }%n".formatted(lire(couleur).orElseThrow(Introuvable::new)));
    }

    @GetMapping("/programme/partage")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page partage(@ModelAttribute FiltreDuProgramme demande) {
        var filtre = new FiltreDuProgramme(
                code(demande.quartier()), code(demande.type()), code(demande.thematique()), null, null);
        return Page.de(
                "programme/affiche/partage",
                MESSAGES,
                new VuePartage(parJour.choisir(filtre), enseigne.adresse().orElse(""), enseigne.sites()));
    }

    /** What is copied into somebody's page is a code, whoever wrote the address that led here. */
    private static @Nullable String code(@Nullable String dit) {
        return dit != null && dit.matches("[\\w-]{1,100}") ? dit : null;
    }

    private static Optional<Couleur> lire(@Nullable String couleur) {
        return Optional.ofNullable(couleur)
                .map(dite -> "#" + dite.replace("#", "").toLowerCase(Locale.ROOT))
                .flatMap(Couleur::lire)
                .filter(lue -> lue.contraste(Couleur.BLANC) >= LISIBLE);
    }
}
