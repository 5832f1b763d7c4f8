package fr.estran.presences;

import fr.estran.presences.Saisie.ResultatSaisie.DejaRecue;
import fr.estran.presences.Saisie.ResultatSaisie.DejaSuivie;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceAnnulee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceClose;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceInconnue;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is tapped on a screen goes the way of all entries, and leads back to where it was tapped. */
@Component
@ConditionalOnWebApplication
record Reponses(Emargement emargement, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final String ERREUR = "erreur";

    static String feuille(SeanceId seance) {
        return "redirect:" + adresse(seance);
    }

    static String adresse(SeanceId seance) {
        return "/equipe/seances/" + seance + "/presences";
    }

    /** @param vue the last entry that the page showed of the same thing @param ancre where on the page one was */
    Renvoi noter(
            SeanceId seance,
            Fait fait,
            @Nullable UUID vue,
            EnvoiDeFeuille envoi,
            Identite qui,
            String ancre,
            RedirectAttributes suite) {
        var compte = qui.compte().valeur();
        var saisie = new Saisie(envoi.id(), seance, horloge.instant(), compte, compte, vue, fait);
        var retour = Renvoi.vers(adresse(seance) + envoi.suite() + "#" + ancre);
        return switch (emargement.noter(saisie)) {
            case DejaSuivie(var ainsi) -> refuser(seance, dejaSuivie(ainsi), suite);
            case Notee(var desaccord) -> {
                if (desaccord) {
                    suite.addFlashAttribute(ERREUR, MESSAGES.dire("saisie.desaccord"));
                }
                yield desaccord ? Renvoi.vers(adresse(seance)) : retour;
            }
            case DejaRecue _ -> retour;
            case SeanceInconnue _ -> throw new Introuvable();
            case SeanceAnnulee _ -> refuser(seance, MESSAGES.dire("saisie.annulee"), suite);
            case SeanceClose _ -> refuser(seance, MESSAGES.dire("saisie.close"), suite);
            case Refusee(var faute) ->
                refuser(seance, MESSAGES.dire("saisie.faute." + faute.name().toLowerCase(Locale.ROOT)), suite);
        };
    }

    /** Whether what was tapped stands as it was tapped. */
    static boolean notee(RedirectAttributes suite) {
        return !suite.getFlashAttributes().containsKey(ERREUR);
    }

    /** Of a place in the line, who it is, now that one knows: they came when they came. */
    void nommer(SeanceId seance, ArriveeVue place, UsagerId usager, Identite qui) {
        var compte = qui.compte().valeur();
        var arrivee = new Fait.Arrivee(place.id(), usager);
        emargement.noter(new Saisie(Identifiants.nouveau(), seance, place.moment(), compte, compte, null, arrivee));
    }

    /** What was noted, and how to take it back; of what takes something back, that it did. Of what was refused, nothing. */
    void dire(Optional<Reprise> reprise, EnvoiDeFeuille envoi, RedirectAttributes suite) {
        if (!notee(suite)) {
            return;
        }
        var faite = envoi.reprend() ? Optional.of(Reprise.FAITE) : reprise;
        faite.ifPresent(dite -> suite.addFlashAttribute("reprise", dite));
    }

    private static String dejaSuivie(ArriveeVue ainsi) {
        return MESSAGES.dire(
                "saisie.deja_suivie",
                "qui",
                ainsi.dit(),
                "tour",
                MESSAGES.dire("tour.dit." + ainsi.tour()),
                "par",
                Objects.requireNonNullElse(ainsi.par(), MESSAGES.dire("desaccord.quelqu_un")));
    }

    private static Renvoi refuser(SeanceId seance, String phrase, RedirectAttributes suite) {
        suite.addFlashAttribute(ERREUR, phrase);
        return Renvoi.vers(adresse(seance));
    }

    /**
     * What a form of a sheet sends along with what was tapped.
     *
     * @param saisie the id of the entry, made by the script of the page, which sends again what may not have arrived
     * @param ouverte the place in the line of the person for whom another form was open: it stays so
     * @param reprise there where something is taken back
     */
    record EnvoiDeFeuille(
            @Nullable String saisie,
            @Nullable String ouverte,
            @Nullable String reprise) {

        /** What is no id is as if nothing had been sent. */
        UUID id() {
            var dit = Identifiants.lu(saisie);
            return dit == null ? Identifiants.nouveau() : dit;
        }

        String suite() {
            var tour = Identifiants.lu(ouverte);
            return tour == null ? "" : "?tour=" + tour;
        }

        boolean reprend() {
            return reprise != null;
        }
    }
}
