package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.CleDePapier;
import fr.estran.socle.secrets.CleDePapier.Lecture;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The two keys with which a survey is opened, each for one person. A page shows one that was just drawn, once; it is kept nowhere. Whoever
 * printed it types it from the paper, and only then does the survey take its public half: what cannot be typed seals nothing.
 */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record ClesDEnqueteController(Enquetes enquetes, LancementDEnquete lancement) {

    public record VueCle(
            Enquete enquete,
            int laquelle,
            @Nullable String tiree,
            String remplacee,
            String tapee,
            Map<String, String> fautes) {}

    private static final String ICI = EnquetesController.ICI + "/{enquete}/cles/{laquelle}";
    private static final Messages M = Messages.de("parole/questionnaires");

    @GetMapping(ICI)
    Page tirer(@PathVariable EnqueteId enquete, @PathVariable String laquelle, HttpServletResponse reponse) {
        int rang = rang(laquelle);
        var lue = lire(enquete, rang);
        var remplacee = Objects.requireNonNullElse(lue.cle(rang), "");
        return montrer(lue, rang, CleDePapier.tirer(), remplacee, "", null, reponse);
    }

    /**
     * @param cle as typed from the paper
     * @param remplacee the public half of the one that its page said it would replace
     */
    @PostMapping(ICI)
    Reponse poser(
            @PathVariable EnqueteId enquete,
            @PathVariable(name = "laquelle") String dite,
            @RequestParam(defaultValue = "") String cle,
            @RequestParam(defaultValue = "") String remplacee,
            HttpServletResponse reponse) {
        int laquelle = rang(dite);
        var lue = lire(enquete, laquelle);
        var faute = faute(cle);
        if (faute != null || !(CleDePapier.lire(cle) instanceof Lecture.Lue(var papier))) {
            return montrer(lue, laquelle, null, remplacee, cle, faute, reponse).refusee();
        }
        return switch (lancement.poser(enquete, laquelle, papier, remplacee)) {
            case POSEE -> EnquetesController.vers(enquete, "#cles").annoncer(M.dire("cles.posee", "n", laquelle));
            case DEJA_FAITE -> EnquetesController.vers(enquete, "#cles").avertir(M.dire("cles.deja"));
            case DEVANCEE -> EnquetesController.vers(enquete, "#cles").avertir(M.dire("cles.devancee"));
            case LA_MEME ->
                montrer(lue, laquelle, null, remplacee, cle, M.dire("cles.faute.la_meme"), reponse)
                        .refusee();
        };
    }

    /** What is said of a key that was typed from its paper; null where it is whole. */
    static @Nullable String faute(String tapee) {
        return switch (CleDePapier.lire(tapee)) {
            case Lecture.Lue _ -> null;
            case Lecture.Longueur(var signes) ->
                M.dire("cles.faute.longueur", "n", signes, "attendus", CleDePapier.SIGNES);
            case Lecture.Fautive(var groupes) ->
                M.dire(
                        "cles.faute.groupes",
                        "n",
                        groupes.size(),
                        "groupes",
                        groupes.stream().map(String::valueOf).collect(joining(", ")));
        };
    }

    private static int rang(String dite) {
        return switch (dite) {
            case "1" -> 1;
            case "2" -> 2;
            default -> throw new Introuvable();
        };
    }

    private Enquete lire(EnqueteId enquete, int laquelle) {
        var lue = enquetes.lire(enquete);
        if (!lancement.cleAFaire(lue, laquelle)) {
            throw new Introuvable();
        }
        return lue;
    }

    private static Page montrer(
            Enquete enquete,
            int laquelle,
            @Nullable String tiree,
            String remplacee,
            String tapee,
            @Nullable String faute,
            HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Page.de(
                "parole/enquetes/cle",
                M,
                new VueCle(
                        enquete, laquelle, tiree, remplacee, tapee, faute == null ? Map.of() : Map.of("cle", faute)));
    }
}
