package fr.estran.presences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.Reponses.EnvoiDeFeuille;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All who are registered came, in one gesture that is taken back as easily; then one tap for each who did not. */
@WebController
record TousPresentsController(Feuilles feuilles, Reponses reponses) {

    /** @param usagers to take it back, those of whom it was said; whoever was noted otherwise since is left as they are */
    @PostMapping("/equipe/seances/{seance}/presences/tous")
    @Ouvert(Cercle.GUICHET)
    String tous(
            @PathVariable SeanceId seance,
            @RequestParam(defaultValue = "") String usagers,
            @ModelAttribute EnvoiDeFeuille envoi,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var inscrites = feuilles.feuille(seance).inscrites();
        if (envoi.reprend()) {
            var dits = Stream.of(usagers.split(" ")).toList();
            var notees = inscrites.stream()
                    .filter(ligne -> ligne.venue() == Venue.PRESENT
                            && dits.contains(ligne.usager().toString()))
                    .map(LigneDeFeuille::usager)
                    .toList();
            noter(seance, notees, Retrait::new, envoi, qui, suite);
            reponses.dire(Optional.empty(), envoi, suite);
        } else {
            var attendues = inscrites.stream()
                    .filter(ligne -> ligne.venue() == null)
                    .map(LigneDeFeuille::usager)
                    .toList();
            noter(seance, attendues, usager -> new Presence(usager, Venue.PRESENT), envoi, qui, suite);
            var dites = attendues.stream().map(UsagerId::toString).collect(joining(" "));
            reponses.dire(Optional.of(new Reprise("tous", "/tous", Map.of("usagers", dites))), envoi, suite);
        }
        return Reponses.feuille(seance) + "#feuille";
    }

    /** Each is an entry of its own: sent again, none is noted twice. */
    private void noter(
            SeanceId seance,
            List<UsagerId> usagers,
            Function<UsagerId, Fait> fait,
            EnvoiDeFeuille envoi,
            Identite qui,
            RedirectAttributes suite) {
        var cle = Identifiants.lu(envoi.saisie()) == null
                ? Identifiants.nouveau().toString()
                : envoi.id().toString();
        for (var usager : usagers) {
            var sienne = UUID.nameUUIDFromBytes((cle + "/" + usager).getBytes(UTF_8));
            reponses.noter(
                    seance,
                    fait.apply(usager),
                    null,
                    new EnvoiDeFeuille(sienne.toString(), envoi.ouverte(), envoi.reprise()),
                    qui,
                    "feuille",
                    suite);
        }
    }
}
