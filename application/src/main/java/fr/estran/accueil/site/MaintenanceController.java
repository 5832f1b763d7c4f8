package fr.estran.accueil.site;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.vocabulaire.Maintenance;
import fr.estran.socle.vocabulaire.Maintenances;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The town is read only from here on, for a reason and until about when; and is as it always is again. */
@Controller
@Ouvert(Cercle.ADMINISTRATION)
public record MaintenanceController(GesteDeMaintenance geste) {

    /**
     * @param enCours null where there is none
     * @param vue what says that nobody else was faster; empty where there is none
     */
    public record VueMaintenance(
            @Nullable Maintenance enCours,
            String vue,
            String raison,
            String duree,
            List<Option> durees,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("accueil/site");
    private static final String ICI = "/reglages/maintenance";
    private static final int LONGUEUR = 200;

    /** In minutes. */
    private static final List<String> DUREES = List.of("15", "30", "60", "120", "240", "720", "1440");

    @GetMapping(ICI)
    Page voir() {
        var enCours = geste.courante();
        return montrer(enCours, enCours == null ? "" : enCours.raison(), "30", Map.of());
    }

    /** @param vue empty where one begins; else the end that was shown, which somebody may have moved since */
    @PostMapping(ICI)
    @MemeEnMaintenance
    Reponse commencer(
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String duree,
            @RequestParam(defaultValue = "") String vue) {
        var dite = LectureDeSaisie.texteOuRien(raison);
        var fautes = new LinkedHashMap<String, String>();
        if (dite.isEmpty() || dite.length() > LONGUEUR) {
            fautes.put("raison", M.dire("maintenance.faute.raison"));
        }
        if (!DUREES.contains(duree)) {
            fautes.put("duree", M.dire("maintenance.faute.duree"));
        }
        if (!fautes.isEmpty()) {
            return montrer(geste.courante(), raison, duree, fautes).refusee();
        }
        var longueur = Duration.ofMinutes(Long.parseLong(duree));
        var fait = vue.isEmpty()
                ? geste.commencer(dite, longueur)
                : moment(vue).filter(la -> geste.changer(la, dite, longueur)).isPresent();
        return fait
                ? Renvoi.vers(ICI).annoncer(M.dire(vue.isEmpty() ? "maintenance.commencee" : "maintenance.changee"))
                : Renvoi.vers(ICI).avertir(M.dire("maintenance.devancee"));
    }

    @PostMapping(ICI + "/fin")
    @MemeEnMaintenance
    Renvoi finir() {
        return Renvoi.vers(ICI).annoncer(M.dire(geste.finir() ? "maintenance.finie" : "maintenance.deja_finie"));
    }

    private static Optional<Instant> moment(String vue) {
        try {
            return Optional.of(Instant.parse(vue));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Page montrer(
            @Nullable Maintenance enCours, String raison, String duree, Map<String, String> fautes) {
        return Page.de(
                "accueil/site/maintenance",
                M,
                new VueMaintenance(
                        enCours,
                        enCours == null ? "" : enCours.jusque().toString(),
                        raison,
                        duree,
                        DUREES.stream()
                                .map(minutes -> new Option(
                                        minutes, M.dire("maintenance.duree", "n", Integer.parseInt(minutes))))
                                .toList(),
                        fautes));
    }

    /** With its line of the journal. */
    @Service
    @Transactional
    static class GesteDeMaintenance {

        private final Maintenances maintenances;
        private final Journal journal;

        GesteDeMaintenance(Maintenances maintenances, Journal journal) {
            this.maintenances = maintenances;
            this.journal = journal;
        }

        @Transactional(readOnly = true)
        @Nullable Maintenance courante() {
            return maintenances.courante().orElse(null);
        }

        boolean commencer(String raison, Duration duree) {
            return faire("maintenance.commencer", () -> maintenances.commencer(raison, duree));
        }

        boolean changer(Instant vue, String raison, Duration duree) {
            return faire("maintenance.changer", () -> maintenances.changer(vue, raison, duree));
        }

        boolean finir() {
            return faire("maintenance.finir", maintenances::finir);
        }

        private boolean faire(String acte, BooleanSupplier faire) {
            var fait = faire.getAsBoolean();
            if (fait) {
                journal.noter(acte, StructureCourante.siConnue().orElseThrow().valeur());
            }
            return fait;
        }
    }
}
