package fr.estran.presences;

import fr.estran.presences.ClotureDesFeuilles.Raison;
import fr.estran.presences.ClotureDesFeuilles.Vide;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Fait.Venue;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a session: how it went, what is missing, closed; and opened again, with a reason. */
@WebController
public class ClotureController {

    /**
     * @param departs how many left without help, beside those of the line, as it was typed
     * @param vide nobody came: it is asked whether it took place
     */
    public record VueClore(
            Feuille feuille,
            Map<UsagerId, Venue> dites,
            Map<UUID, Tour> suites,
            String departs,
            @Nullable String faute,
            boolean vide,
            boolean possible) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final String DE = "venue.";
    private static final String TOUR = "tour.";

    private final Feuilles feuilles;
    private final ClotureDesFeuilles cloture;
    private final Desaccords desaccords;
    private final HeuresDeService heures;
    private final Clock horloge;

    ClotureController(
            Feuilles feuilles,
            ClotureDesFeuilles cloture,
            Desaccords desaccords,
            HeuresDeService heures,
            Clock horloge) {
        this.feuilles = feuilles;
        this.cloture = cloture;
        this.desaccords = desaccords;
        this.heures = heures;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/seances/{seance}/presences/clore")
    @Ouvert(Cercle.PROGRAMMATION)
    @Transactional(readOnly = true)
    Page relire(@PathVariable SeanceId seance) {
        return montrer(seance, Map.of(), Map.of(), null, null, false);
    }

    @PostMapping("/equipe/seances/{seance}/presences/clore")
    @Ouvert(Cercle.PROGRAMMATION)
    @Transactional
    Reponse clore(
            @PathVariable SeanceId seance,
            @RequestParam Map<String, String> champs,
            @RequestParam(defaultValue = "") String departs,
            @RequestParam(defaultValue = "") String vide,
            @AuthenticationPrincipal Identite qui) {
        var dites = dites(champs, DE, UsagerId::new, Venue.values());
        var suites = dites(champs, TOUR, tour -> tour, Tour.values());
        suites.values().remove(Tour.ATTEND);
        var partis = departs.strip();
        if (!partis.matches("\\d{0,3}")) {
            return montrer(seance, dites, suites, departs, MESSAGES.dire("cloture.departs.faute"), false)
                    .refusee();
        }
        var combien = partis.isEmpty() ? 0 : Integer.parseInt(partis);
        return switch (cloture.clore(
                seance, dites, suites, combien, Vide.lire(vide).orElse(null), qui.compte())) {
            case CLOSE -> Renvoi.vers(Reponses.adresse(seance)).annoncer(MESSAGES.dire("cloture.faite"));
            case DEJA_CLOSE -> Renvoi.vers(Reponses.adresse(seance)).annoncer(MESSAGES.dire("cloture.deja"));
            case A_DIRE ->
                montrer(seance, dites, suites, departs, MESSAGES.dire("cloture.a_dire.faute"), false)
                        .refusee();
            case VIDE ->
                montrer(seance, dites, suites, departs, MESSAGES.dire("cloture.vide.faute"), true)
                        .refusee();
            case ECARTEE -> Renvoi.vers(Reponses.adresse(seance)).annoncer(MESSAGES.dire("rectifier.fait.ecartee"));
            case FIGEE ->
                montrer(seance, dites, suites, departs, MESSAGES.dire("cloture.vide.figee"), true)
                        .refusee();
            case IMPOSSIBLE ->
                montrer(seance, dites, suites, departs, null, false).refusee();
        };
    }

    @PostMapping("/equipe/seances/{seance}/presences/rouvrir")
    @Ouvert(Cercle.PROGRAMMATION)
    String rouvrir(
            @PathVariable SeanceId seance,
            @RequestParam(defaultValue = "") String raison,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var dite = Stream.of(Raison.values())
                .filter(connue -> connue.name().equals(raison))
                .findFirst();
        if (dite.isEmpty()) {
            return refuser("cloture.raison.faute", seance, suite);
        }
        return cloture.rouvrir(seance, dite.get(), qui.compte())
                ? dire("cloture.rouverte", seance, suite)
                : refuser("cloture.pas_close", seance, suite);
    }

    @PostMapping("/equipe/seances/{seance}/presences/cadre")
    @Ouvert(Cercle.PROGRAMMATION)
    String decrire(
            @PathVariable SeanceId seance,
            @RequestParam String canal,
            @RequestParam(required = false) @Nullable String niveau,
            @RequestParam(required = false) @Nullable String autonomie,
            @RequestParam(required = false) @Nullable List<String> materiel,
            RedirectAttributes suite) {
        var cadre = new CadreDeSeance(canal, niveau, autonomie, materiel == null ? List.of("aucun") : materiel);
        return cloture.decrire(seance, cadre)
                ? dire("cadre.note", seance, suite)
                : refuser("cadre.refuse", seance, suite);
    }

    @PostMapping("/equipe/seances/{seance}/presences/desaccords/{desaccord}")
    @Ouvert(Cercle.GUICHET)
    @Transactional
    String voir(@PathVariable SeanceId seance, @PathVariable UUID desaccord) {
        desaccords.voir(seance, desaccord, horloge.instant());
        return Reponses.feuille(seance);
    }

    /** @param vide what was said leaves nobody; where nothing is left to be said, the sheet tells that by itself */
    private Page montrer(
            SeanceId seance,
            Map<UsagerId, Venue> dites,
            Map<UUID, Tour> suites,
            @Nullable String departs,
            @Nullable String faute,
            boolean vide) {
        var feuille = feuilles.feuille(seance);
        return Page.de(
                "presences/clore",
                MESSAGES,
                new VueClore(
                        feuille,
                        dites,
                        suites,
                        departs == null ? Integer.toString(feuille.departsComptes()) : departs,
                        faute,
                        vide
                                || feuille.venues() == 0
                                        && feuille.aDire().isEmpty()
                                        && feuille.aSuivre().isEmpty(),
                        feuille.seance().aClore(LocalDateTime.ofInstant(horloge.instant(), heures.fuseau()))));
    }

    /** What is no person and no answer is passed over: it will be asked again. */
    private static <I, E extends Enum<E>> Map<I, E> dites(
            Map<String, String> champs, String de, Function<UUID, I> id, E[] possibles) {
        var dites = new HashMap<I, E>();
        champs.forEach((champ, dite) -> {
            var qui = champ.startsWith(de) ? Identifiants.lu(champ.substring(de.length())) : null;
            var connue = Stream.of(possibles)
                    .filter(possible -> possible.name().equals(dite))
                    .findFirst();
            if (qui != null && connue.isPresent()) {
                dites.put(id.apply(qui), connue.get());
            }
        });
        return dites;
    }

    private static String dire(String cle, SeanceId seance, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return Reponses.feuille(seance);
    }

    private static String refuser(String cle, SeanceId seance, RedirectAttributes suite) {
        suite.addFlashAttribute("erreur", MESSAGES.dire(cle));
        return Reponses.feuille(seance);
    }
}
