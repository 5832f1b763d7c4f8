package fr.estran.emargement;

import fr.estran.commun.Identifiants;
import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.comptes.Identite;
import fr.estran.emargement.ResultatSaisie.DejaRecue;
import fr.estran.emargement.ResultatSaisie.Notee;
import fr.estran.emargement.ResultatSaisie.Refusee;
import fr.estran.emargement.ResultatSaisie.SeanceAnnulee;
import fr.estran.emargement.ResultatSaisie.SeanceClose;
import fr.estran.emargement.ResultatSaisie.SeanceInconnue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is tapped on a screen goes the way of all entries, and leads back to where it was tapped. */
@Component
@ConditionalOnWebApplication
class Reponses {

    private static final Messages MESSAGES = Messages.de("emargement");

    private final Emargement emargement;
    private final HttpServletRequest demande;
    private final Clock horloge;

    Reponses(Emargement emargement, HttpServletRequest demande, Clock horloge) {
        this.emargement = emargement;
        this.demande = demande;
        this.horloge = horloge;
    }

    static String feuille(UUID seance) {
        return "redirect:/equipe/seances/" + seance + "/presences";
    }

    /** @param vue the last entry that the page showed of the same thing @param ancre where on the page one was */
    String noter(UUID seance, Fait fait, @Nullable UUID vue, Identite qui, String ancre, RedirectAttributes suite) {
        var compte = qui.compte().valeur();
        var saisie = new Saisie(id(), seance, horloge.instant(), compte, compte, vue, fait);
        var retour = feuille(seance) + "#" + ancre;
        return switch (emargement.noter(saisie)) {
            case Notee(var desaccord) -> {
                if (desaccord) {
                    suite.addFlashAttribute("erreur", MESSAGES.dire("saisie.desaccord"));
                }
                yield desaccord ? feuille(seance) : retour;
            }
            case DejaRecue _ -> retour;
            case SeanceInconnue _ -> throw new Introuvable();
            case SeanceAnnulee _ -> refuser(seance, "saisie.annulee", suite);
            case SeanceClose _ -> refuser(seance, "saisie.close", suite);
            case Refusee(var faute) ->
                refuser(seance, "saisie.faute." + faute.name().toLowerCase(Locale.ROOT), suite);
        };
    }

    /** Made by the script of the page, which sends again what may not have arrived; otherwise here. */
    private UUID id() {
        var dit = Identifiants.lu(demande.getParameter("saisie"));
        return dit == null ? Identifiants.nouveau() : dit;
    }

    private static String refuser(UUID seance, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("erreur", MESSAGES.dire(cle));
        return feuille(seance);
    }
}
