package fr.estran.presences;

import fr.estran.programme.Rectification;
import fr.estran.programme.SeancesPassees;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where yesterday is put right: a session did not take place, or should not have been typed; and where that is taken back. */
@WebController
public class RectificationController {

    /**
     * @param ouverte whether it may be put right
     * @param figee whether that is because the report of its year is validated
     */
    public record VueRectifier(
            Feuille feuille, String pourquoi, @Nullable String faute, boolean ouverte, boolean figee) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    private final Feuilles feuilles;
    private final FeuillesRectifiees rectifiees;
    private final SeancesPassees passees;

    RectificationController(Feuilles feuilles, FeuillesRectifiees rectifiees, SeancesPassees passees) {
        this.feuilles = feuilles;
        this.rectifiees = rectifiees;
        this.passees = passees;
    }

    @GetMapping("/equipe/seances/{seance}/presences/rectifier")
    @Ouvert(Cercle.PROGRAMMATION)
    @Transactional(readOnly = true)
    Page relire(@PathVariable SeanceId seance) {
        return montrer(seance, "", null);
    }

    /** @param vues how many people were on the sheet when it was read */
    @PostMapping("/equipe/seances/{seance}/presences/rectifier")
    @Ouvert(Cercle.PROGRAMMATION)
    @Transactional
    Reponse rectifier(
            @PathVariable SeanceId seance,
            @RequestParam(defaultValue = "") String pourquoi,
            @RequestParam(defaultValue = "0") int vues) {
        var dite = Rectification.lire(pourquoi);
        if (dite.isEmpty()) {
            return refuser(seance, pourquoi, "rectifier.faute");
        }
        return switch (rectifiees.rectifier(seance, dite.get(), vues)) {
            case FAITE ->
                Renvoi.vers(Reponses.adresse(seance))
                        .annoncer(MESSAGES.dire(
                                dite.get() instanceof Rectification.Retiree
                                        ? "rectifier.fait.retiree"
                                        : "rectifier.fait.ecartee"));
            case NOTEES -> refuser(seance, pourquoi, "rectifier.venues");
            case ENTRE_TEMPS -> refuser(seance, pourquoi, "rectifier.entre_temps");
            case IMPOSSIBLE -> montrer(seance, pourquoi, null).refusee();
        };
    }

    /** Not within one transaction with the answer: the database may say that whoever held it is elsewhere. */
    @PostMapping("/equipe/seances/{seance}/presences/remettre")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi remettre(@PathVariable SeanceId seance) {
        var retour = Renvoi.vers(Reponses.adresse(seance));
        try {
            return rectifiees.remettre(seance)
                    ? retour.annoncer(MESSAGES.dire("rectifier.fait.remise"))
                    : retour.avertir(MESSAGES.dire("rectifier.pas_remise"));
        } catch (DataIntegrityViolationException refus) {
            return retour.avertir(Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    private Reponse refuser(SeanceId seance, String pourquoi, String faute) {
        return montrer(seance, pourquoi, MESSAGES.dire(faute)).refusee();
    }

    private Page montrer(SeanceId seance, String pourquoi, @Nullable String faute) {
        var feuille = feuilles.feuille(seance);
        return Page.de(
                "presences/rectifier",
                MESSAGES,
                new VueRectifier(
                        feuille,
                        pourquoi,
                        faute,
                        !feuille.seance().annulee() && passees.ouverte(feuille.seance()),
                        passees.figee(feuille.seance())));
    }
}
