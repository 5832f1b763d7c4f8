package fr.estran.socle.base;

import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Signes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How old the last backup is, and whether one was put back since, to see whether it can be. */
@Component
@Order(25)
final class SignesDesSauvegardes implements Signes {

    private static final Messages MESSAGES = Messages.de("socle/sante");

    /** One each night, and two hours for a night that is long. */
    private static final Duration AU_PLUS = Duration.ofHours(26);

    private final Path dossier;
    private final Intendance intendance;
    private final boolean ephemere;
    private final Clock machine;

    SignesDesSauvegardes(
            @Value("${estran.base.dossier}") Path dossier,
            Intendance intendance,
            @Value("${estran.base.ephemere:false}") boolean ephemere,
            @Qualifier("horlogeTechnique") Clock machine) {
        this.dossier = dossier;
        this.intendance = intendance;
        this.ephemere = ephemere;
        this.machine = machine;
    }

    @Override
    public List<Constat> constats() {
        try {
            return List.of(dire(EtatDesSauvegardes.lire(dossier), faite(), machine.instant()));
        } catch (IOException e) {
            return List.of(constat(Gravite.A_SAVOIR, MESSAGES.dire("sauvegarde.inconnue"), null));
        }
    }

    /** When the embedded database was made, or put back; an outside one is for others to back up. */
    private @Nullable Instant faite() throws IOException {
        var donnees = intendance.donnees();
        return ephemere || donnees.isEmpty()
                ? null
                : Files.getLastModifiedTime(donnees.get().resolve("PG_VERSION")).toInstant();
    }

    /** @param faite since when there has been something to back up; null where that is for others */
    static Constat dire(EtatDesSauvegardes etat, @Nullable Instant faite, Instant maintenant) {
        var derniere = etat.derniere();
        if (derniere == null) {
            var attendue = faite != null && Duration.between(faite, maintenant).compareTo(AU_PLUS) > 0;
            return constat(
                    attendue ? Gravite.A_VOIR : Gravite.A_SAVOIR,
                    MESSAGES.dire("sauvegarde.aucune"),
                    attendue ? "sauvegarde.vieille" : "sauvegarde.commencer");
        }
        var quand = MESSAGES.dire("sauvegarde.derniere", "jour", jour(derniere)) + " " + essai(etat);
        if (Duration.between(derniere, maintenant).compareTo(AU_PLUS) > 0) {
            return constat(Gravite.A_VOIR, quand, "sauvegarde.vieille");
        }
        return etat.dernierEssai() != null && !etat.essaiReussi()
                ? constat(Gravite.EN_PANNE, quand, "sauvegarde.refaire")
                : constat(Gravite.VA_BIEN, quand, null);
    }

    private static String essai(EtatDesSauvegardes etat) {
        var essai = etat.dernierEssai();
        return essai == null
                ? MESSAGES.dire("sauvegarde.sans_essai")
                : MESSAGES.dire(
                        etat.essaiReussi() ? "sauvegarde.essai_reussi" : "sauvegarde.essai_rate", "jour", jour(essai));
    }

    private static Constat constat(Gravite gravite, String dit, @Nullable String faire) {
        return new Constat(
                "sauvegarde", gravite, MESSAGES.dire("sauvegarde"), dit, faire == null ? null : MESSAGES.dire(faire));
    }

    private static String jour(Instant quand) {
        return Jours.dire(LocalDate.ofInstant(quand, ZoneId.systemDefault()));
    }
}
