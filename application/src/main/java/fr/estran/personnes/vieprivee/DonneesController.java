package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Anonymat;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a person may ask of what is held on them: to see it, to take it away, to have it erased. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public class DonneesController {

    public record VueDonnees(DonneesDites donnees) {}

    /** @param retient what has to be settled first */
    public record VueEffacer(DonneesDites donnees, List<Carte.Ligne> retient) {}

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DroitDAcces donnees;
    private final Effacements effacements;

    DonneesController(DroitDAcces donnees, Effacements effacements) {
        this.donnees = donnees;
        this.effacements = effacements;
    }

    @GetMapping("/equipe/personnes/{usager}/donnees")
    Page lire(@PathVariable UsagerId usager) {
        return Page.de(
                "personnes/vieprivee/donnees", MESSAGES, new VueDonnees(donnees.lire(usager, "vie_privee.consulter")));
    }

    /** Made as it is asked for, and kept nowhere. */
    @GetMapping("/equipe/personnes/{usager}/donnees/fichier")
    @Ouvert(value = Cercle.PROGRAMMATION, sensible = true)
    ResponseEntity<byte[]> emporter(@PathVariable UsagerId usager) {
        var dites = donnees.lire(usager, "vie_privee.emporter");
        var fichier = new LinkedHashMap<String, Object>(Map.of("format", "estran-donnees-personnelles-1"));
        fichier.putAll(dites.pourUneMachine());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"donnees-%s.json\""
                                .formatted(dites.fiche().reference()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(JSON.writeValueAsBytes(fichier));
    }

    @GetMapping("/equipe/personnes/{usager}/effacer")
    Page preparer(@PathVariable UsagerId usager) {
        return Page.de(
                "personnes/vieprivee/effacer",
                MESSAGES,
                new VueEffacer(donnees.lire(usager), effacements.retient(usager)));
    }

    @PostMapping("/equipe/personnes/{usager}/effacer")
    @Ouvert(value = Cercle.PROGRAMMATION, sensible = true)
    Reponse effacer(@PathVariable UsagerId usager) {
        if (!effacements.retient(usager).isEmpty()) {
            return preparer(usager).refusee();
        }
        return Renvoi.vers("/equipe/effacements")
                .annoncer(MESSAGES.dire(effacements.effacer(usager, Motif.DEMANDE) ? "effacer.fait" : "effacer.deja"));
    }

    /** All that is held on a person, gathered from whoever holds something. */
    @Service
    @Transactional
    static class DroitDAcces {

        private final Anonymat anonymat;
        private final List<Detenteur> detenteurs;
        private final Journal journal;
        private final FormesDeLaVille formes;
        private final Quartiers quartiers;
        private final Clock horloge;

        DroitDAcces(
                Anonymat anonymat,
                List<Detenteur> detenteurs,
                Journal journal,
                FormesDeLaVille formes,
                Quartiers quartiers,
                Clock horloge) {
            this.anonymat = anonymat;
            this.detenteurs = detenteurs;
            this.journal = journal;
            this.formes = formes;
            this.quartiers = quartiers;
            this.horloge = horloge;
        }

        /**
         * Of all their records, merged ones included. That it was read is noted.
         *
         * @throws Introuvable of nobody, or of somebody who was erased
         */
        DonneesDites lire(UsagerId usager, String acte) {
            var dites = lire(usager);
            journal.noter(acte, dites.fiche().id().valeur());
            return dites;
        }

        DonneesDites lire(UsagerId usager) {
            var fiches = anonymat.fiches(usager);
            var fiche = anonymat.connue(fiches).orElseThrow(Introuvable::new);
            return new DonneesDites(
                    fiche,
                    detenteurs.reversed().stream()
                            .flatMap(detenteur -> detenteur.rendre(fiches).stream())
                            .toList(),
                    formes.lire(),
                    quartiers.decoupage(),
                    horloge.getZone());
        }
    }
}
