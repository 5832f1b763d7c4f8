package fr.estran.questionnaires;

import static java.util.stream.Collectors.joining;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.enquetes.EcritureDEnquetes;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.enquetes.EtatDEnquete;
import fr.estran.journal.Journal;
import fr.estran.scelles.CleDePapier;
import fr.estran.scelles.CleDePapier.Lecture;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The two keys with which a survey is opened, each for one person. A page shows one that was just drawn, once; it is kept nowhere. Whoever
 * printed it types it from the paper, and only then does the survey take its public half: what cannot be typed seals nothing.
 */
@Controller
@ConditionalOnWebApplication
class ClesDEnqueteController {

    private static final String ICI = EnquetesController.ICI + "/{enquete}/cles/{laquelle}";
    private static final Messages M = Messages.de("questionnaires");

    private final Enquetes enquetes;
    private final EcritureDEnquetes ecriture;
    private final Journal journal;
    private final TransactionOperations transactions;

    ClesDEnqueteController(
            Enquetes enquetes, EcritureDEnquetes ecriture, Journal journal, TransactionOperations transactions) {
        this.enquetes = enquetes;
        this.ecriture = ecriture;
        this.journal = journal;
        this.transactions = transactions;
    }

    @GetMapping(ICI)
    String tirer(
            @PathVariable EnqueteId enquete, @PathVariable String laquelle, HttpServletResponse reponse, Model modele) {
        int rang = rang(laquelle);
        return montrer(lire(enquete, rang), rang, CleDePapier.tirer(), "", null, reponse, modele);
    }

    /** @param cle as typed from the paper */
    @PostMapping(ICI)
    String poser(
            @PathVariable EnqueteId enquete,
            @PathVariable(name = "laquelle") String dite,
            @RequestParam(defaultValue = "") String cle,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        int laquelle = rang(dite);
        var lue = lire(enquete, laquelle);
        var faute = faute(cle);
        if (faute != null || !(CleDePapier.lire(cle) instanceof Lecture.Lue(var papier))) {
            reponse.setStatus(422);
            return montrer(lue, laquelle, null, cle, faute, reponse, modele);
        }
        if (Objects.equals(laquelle == 1 ? lue.cleSeconde() : lue.clePremiere(), papier.publique())) {
            reponse.setStatus(422);
            return montrer(lue, laquelle, null, cle, M.dire("cles.faute.la_meme"), reponse, modele);
        }
        boolean posee = Boolean.TRUE.equals(transactions.execute(_ -> poser(enquete, laquelle, papier.publique())));
        suite.addFlashAttribute(
                posee ? "message" : "erreur", M.dire(posee ? "cles.posee" : "cles.deja", Map.of("n", laquelle)));
        return "redirect:" + EnquetesController.adresse(enquete) + "#cles";
    }

    private boolean poser(EnqueteId enquete, int laquelle, String publique) {
        if (!modifiable(ecriture.reserver(enquete), laquelle)) {
            return false;
        }
        ecriture.poserLaCle(enquete, laquelle, publique);
        journal.noter("enquete.cle", enquete.valeur());
        return true;
    }

    /** What is said of a key that was typed from its paper; null where it is whole. */
    static @Nullable String faute(String tapee) {
        return switch (CleDePapier.lire(tapee)) {
            case Lecture.Lue _ -> null;
            case Lecture.Longueur(var signes) ->
                M.dire("cles.faute.longueur", Map.of("n", signes, "attendus", CleDePapier.SIGNES));
            case Lecture.Fautive(var groupes) ->
                M.dire(
                        "cles.faute.groupes",
                        Map.of(
                                "n",
                                groupes.size(),
                                "groupes",
                                groupes.stream().map(String::valueOf).collect(joining(", "))));
        };
    }

    /** Once it is out, a key that is there stays. */
    private static boolean modifiable(Enquete enquete, int laquelle) {
        return !enquete.modele()
                && switch (enquete.etat()) {
                    case BROUILLON -> true;
                    case LANCEE -> (laquelle == 1 ? enquete.clePremiere() : enquete.cleSeconde()) == null;
                    case VERSEE -> false;
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
        if (!modifiable(lue, laquelle)) {
            throw new Introuvable();
        }
        return lue;
    }

    private static String montrer(
            Enquete enquete,
            int laquelle,
            @Nullable String tiree,
            String tapee,
            @Nullable String faute,
            HttpServletResponse reponse,
            Model modele) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        modele.addAttribute("m", M)
                .addAttribute("enquete", enquete)
                .addAttribute("laquelle", laquelle)
                .addAttribute("tiree", tiree)
                .addAttribute("tapee", tapee)
                .addAttribute("fautes", faute == null ? Map.of() : Map.of("cle", faute))
                .addAttribute(
                        "dejaFaite",
                        enquete.etat() == EtatDEnquete.BROUILLON
                                && (laquelle == 1 ? enquete.clePremiere() : enquete.cleSeconde()) != null);
        return "questionnaires/cle";
    }
}
