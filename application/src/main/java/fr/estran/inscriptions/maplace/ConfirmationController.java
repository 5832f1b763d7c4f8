package fr.estran.inscriptions.maplace;

import static java.util.stream.Collectors.joining;

import fr.estran.inscriptions.places.DemandesAProuver;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PreuvesDesDemandes;
import fr.estran.inscriptions.places.PreuvesDesDemandes.Attendue;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.ville.calendrier.HeuresDeService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is held for somebody is confirmed by the code that their telephone shows, or by the team, who call. */
@Controller
public record ConfirmationController(
        PlaceDuNavigateur navigateur, PreuvesDesDemandes preuves, DemandesAProuver aProuver, PageConfirmation page) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String ICI = "/ma-place/confirmer";
    private static final String MA_PLACE = "/ma-place";

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse demander(@RequestParam(required = false) @Nullable UUID laquelle, HttpServletRequest demande) {
        return cellesQuiAttendent(laquelle, demande).stream()
                .findFirst()
                .<Reponse>flatMap(sienne ->
                        preuves.attendue(sienne.demande()).map(attendue -> page.montrer(sienne, attendue, Map.of())))
                .orElse(Renvoi.vers(MA_PLACE));
    }

    /** Whoever asked twice has two texts, and types the code of either: it confirms the one that it was sent for. */
    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse confirmer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable UUID laquelle,
            HttpServletRequest demande) {
        var siennes = cellesQuiAttendent(laquelle, demande);
        var attendue = siennes.stream().findFirst().flatMap(la -> preuves.attendue(la.demande()));
        if (attendue.isEmpty()) {
            return Renvoi.vers(MA_PLACE);
        }
        try {
            for (var une : siennes) {
                if (aProuver.parLeCode(une.demande(), code.replaceAll("\\D", ""))) {
                    return confirmee(une, siennes.size() > 1);
                }
            }
        } catch (PessimisticLockingFailureException e) {
            return page.montrer(siennes.getFirst(), attendue.get(), Map.of("code", MESSAGES.dire("suite.affluence")))
                    .avec(503);
        }
        // Whoever tapped twice: the first tap has confirmed it while the second one waited.
        var faite = siennes.stream()
                .filter(une -> preuves.attendue(une.demande()).isEmpty())
                .findFirst();
        if (faite.isPresent()) {
            return Renvoi.vers(PlaceDuNavigateur.page(faite.get()));
        }
        return page.montrer(siennes.getFirst(), attendue.get(), Map.of("code", MESSAGES.dire("confirmer.faux")))
                .refusee();
    }

    private static Renvoi confirmee(Enregistree une, boolean resteUneAutre) {
        return Renvoi.vers((resteUneAutre ? ICI : PlaceDuNavigateur.page(une)))
                .annoncer(MESSAGES.dire(resteUneAutre ? "confirmer.fait_une" : "confirmer.fait"));
    }

    /** Those that were asked for here and wait to be confirmed: the one that is named, then from the last to the first. */
    private List<Enregistree> cellesQuiAttendent(@Nullable UUID laquelle, HttpServletRequest demande) {
        var attendent = navigateur.ouvertes(demande).stream()
                .filter(Enregistree::aProuver)
                .toList()
                .reversed();
        return Stream.concat(
                        attendent.stream().filter(une -> une.demande().equals(laquelle)),
                        attendent.stream().filter(une -> !une.demande().equals(laquelle)))
                .toList();
    }

    /** The page on which one confirms what is held. */
    @Component
    public static class PageConfirmation {

        public record VueConfirmer(
                String laquelle,
                String quoi,
                boolean parCode,
                String jusqua,
                String numero,
                boolean attente,
                Map<String, String> fautes) {}

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        private final HeuresDeService heures;

        PageConfirmation(HeuresDeService heures) {
            this.heures = heures;
        }

        @Transactional(readOnly = true)
        public Page montrer(Enregistree sienne, Attendue attendue, Map<String, String> fautes) {
            var fuseau = heures.fuseau();
            return Page.de(
                    "inscriptions/maplace/confirmer",
                    MESSAGES,
                    new VueConfirmer(
                            sienne.demande().toString(),
                            MESSAGES.dire(
                                    "confirmer.quoi",
                                    "quoi",
                                    Billet.titre(sienne.inscriptions().getFirst()),
                                    "qui",
                                    sienne.inscriptions().stream()
                                            .map(InscriptionVue::nomEntier)
                                            .collect(joining(", "))),
                            attendue.parCode(),
                            attendue.parCode()
                                    ? Jours.dire(
                                            attendue.jusqua().atZone(fuseau).toLocalTime())
                                    : PhrasesDePlace.moment(attendue.jusqua(), fuseau),
                            Optional.ofNullable(sienne.inscriptions().getFirst().telephone())
                                    .orElse(""),
                            sienne.inscriptions().stream().allMatch(une -> une.etat() == EtatInscription.LISTE_ATTENTE),
                            fautes));
        }
    }
}
