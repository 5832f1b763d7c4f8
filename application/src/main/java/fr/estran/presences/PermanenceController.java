package fr.estran.presences;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.presences.Fait.Arrivee;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.Fait.SuiteDArrivee;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Reponses.EnvoiDeFeuille;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people come or call one after the other: who, what for, done; who is next, and who left without help. */
@WebController
@Ouvert(Cercle.GUICHET)
class PermanenceController {

    private static final String SAISIE = "saisir";

    private final Reponses reponses;
    private final Reprises reprises;

    PermanenceController(Reponses reponses, Reprises reprises) {
        this.reponses = reponses;
        this.reprises = reprises;
    }

    /**
     * @param cle made with the form, or that of the place in the line whose turn it is: sent twice, it is one entry
     * @param usager null for somebody whom nobody knows
     * @param tour that place in the line, and who it was, now that one knows
     */
    @PostMapping("/equipe/seances/{seance}/presences/entree")
    Renvoi entrer(
            @PathVariable SeanceId seance,
            @RequestParam UUID cle,
            @RequestParam(required = false) @Nullable UsagerId usager,
            @RequestParam(required = false) @Nullable UUID tour,
            @ModelAttribute SaisieBesoin besoin,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var fait = usager == null ? new Inconnu(cle, besoin.lire()) : new BesoinDe(usager, besoin.lire());
        var retour = noter(seance, fait, null, envoi, qui, SAISIE, suite);
        if (tour != null && usager != null && Reponses.notee(suite)) {
            reprises.place(seance, tour).ifPresent(place -> reponses.nommer(seance, place, usager, qui));
        }
        return retour;
    }

    @PostMapping("/equipe/seances/{seance}/presences/entree/{passage}/retirer")
    Renvoi retirer(
            @PathVariable SeanceId seance,
            @PathVariable UUID passage,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        return noter(seance, new RetraitDInconnu(passage), null, envoi, qui, "sans-nom", suite);
    }

    /** @param cle made with the form: sent twice, it is one place in the line; the form names several people */
    @PostMapping("/equipe/seances/{seance}/presences/arrivees")
    Renvoi arriver(
            @PathVariable SeanceId seance,
            @RequestParam UUID cle,
            @RequestParam(required = false) @Nullable UsagerId usager,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var arrivee = usager == null ? cle : UUID.nameUUIDFromBytes((cle + " " + usager).getBytes(UTF_8));
        return noter(seance, new Arrivee(arrivee, usager), null, envoi, qui, SAISIE, suite);
    }

    /** @param vue the last entry of that place in the line that the page showed */
    @PostMapping("/equipe/seances/{seance}/presences/arrivees/{arrivee}")
    Renvoi suivre(
            @PathVariable SeanceId seance,
            @PathVariable UUID arrivee,
            @RequestParam Tour tour,
            @RequestParam(required = false) @Nullable UUID vue,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var retour = noter(seance, new SuiteDArrivee(arrivee, tour), vue, envoi, qui, "file", suite);
        return tour == Tour.AIDE && Reponses.notee(suite)
                ? Renvoi.vers(Reponses.adresse(seance) + "?tour=" + arrivee + "#" + SAISIE)
                : retour;
    }

    private Renvoi noter(
            SeanceId seance,
            Fait fait,
            @Nullable UUID vue,
            EnvoiDeFeuille envoi,
            Identite qui,
            String ancre,
            RedirectAttributes suite) {
        var avant = reprises.avant(seance, fait);
        var retour = reponses.noter(seance, fait, vue, envoi, qui, ancre, suite);
        reponses.dire(reprises.de(seance, fait, avant), envoi, suite);
        return retour;
    }

    /** What is tapped where people come one after the other is taken back by the tap that says the contrary. */
    @Component
    @Transactional(readOnly = true)
    static class Reprises {

        private final NotesDeSeance notes;

        Reprises(NotesDeSeance notes) {
            this.notes = notes;
        }

        /** Asked before it is noted: what the sheet says of that person until then. */
        Optional<Besoin> avant(SeanceId seance, Fait fait) {
            return fait instanceof BesoinDe dit ? notes.besoin(seance, dit.usager()) : Optional.empty();
        }

        /** Asked once it is noted. @param avant what stood until then */
        Optional<Reprise> de(SeanceId seance, Fait fait, Optional<Besoin> avant) {
            return switch (fait) {
                case Arrivee dite -> tour(seance, dite.arrivee(), "arrivee", Tour.RETIRE);
                case SuiteDArrivee(var arrivee, var tour) ->
                    tour == Tour.ATTEND
                            ? Optional.of(new Reprise("tour.ATTEND", null, Map.of()))
                            : tour(seance, arrivee, "tour." + tour, Tour.ATTEND);
                case Inconnu dit ->
                    Optional.of(new Reprise("entree", "/entree/" + dit.passage() + "/retirer", Map.of()));
                case BesoinDe dit -> Optional.of(besoin(dit.usager(), avant));
                case Presence _, Retrait _, Nouvelle _, RetraitDInconnu _, Comptage _, Nombre _ -> Optional.empty();
            };
        }

        Optional<ArriveeVue> place(SeanceId seance, UUID arrivee) {
            return notes.place(seance, arrivee);
        }

        private static Reprise besoin(UsagerId usager, Optional<Besoin> avant) {
            return avant.map(besoin -> new Reprise("entree", "/besoin", champs(usager, besoin)))
                    .orElseGet(() -> new Reprise("entree", "/retirer", Map.of("usager", usager.toString())));
        }

        private Optional<Reprise> tour(SeanceId seance, UUID arrivee, String fait, Tour contraire) {
            return notes.place(seance, arrivee)
                    .map(place -> new Reprise(
                            fait,
                            "/arrivees/" + arrivee,
                            Map.of("tour", contraire.name(), "vue", place.vue().toString())));
        }

        private static Map<String, String> champs(UsagerId usager, Besoin besoin) {
            var champs = new HashMap<>(Map.of("usager", usager.toString()));
            champs.put("theme", Objects.toString(besoin.demande(), ""));
            champs.put("duree", Objects.toString(besoin.dureeMin(), ""));
            champs.put("suite", Objects.toString(besoin.suite(), ""));
            champs.put("acteur", Objects.toString(besoin.acteur(), ""));
            return champs;
        }
    }
}
