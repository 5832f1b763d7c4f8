package fr.estran.presences;

import fr.estran.personnes.registre.MemesPersonnes.Issue;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Malo Kerbrat, three times on one sheet: one person, or several. */
@WebController
record UneSeulePersonneController(UneSeulePersonne personnes) {

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    /** What was answered, or taken back. */
    enum Reponse {
        REUNIR,
        DISTINGUER,
        SEPARER,
        REVOIR
    }

    /** @param usager of each of them; to take a merge back, the one who is left */
    @PostMapping("/equipe/seances/{seance}/presences/memes")
    @Ouvert(Cercle.GUICHET)
    String repondre(
            @PathVariable SeanceId seance,
            @RequestParam(defaultValue = "") LinkedHashSet<UsagerId> usager,
            @RequestParam(required = false) @Nullable Reponse reponse,
            RedirectAttributes suite) {
        if (usager.isEmpty() || reponse == null) {
            throw new Introuvable();
        }
        var issue = switch (reponse) {
            case REUNIR -> personnes.reunir(seance, usager);
            case SEPARER -> personnes.separer(seance, usager.getFirst());
            case DISTINGUER -> {
                personnes.distinguer(seance, usager);
                yield Issue.FAIT;
            }
            case REVOIR -> {
                personnes.nePlusDistinguer(seance, usager);
                yield Issue.FAIT;
            }
        };
        suite.addFlashAttribute(
                issue == Issue.FAIT ? "message" : "erreur",
                MESSAGES.dire("memes." + (issue == Issue.FAIT ? reponse : issue)));
        return Reponses.feuille(seance) + "#memes";
    }
}
