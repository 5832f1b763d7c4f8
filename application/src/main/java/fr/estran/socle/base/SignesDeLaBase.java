package fr.estran.socle.base;

import fr.estran.socle.base.Disques.Disque;
import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.NumeroDeVersion;
import fr.estran.socle.commun.Signes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** The database: whether it has room, whether its clock is the machine's, which changes it has had. */
@Component
@Order(20)
final class SignesDeLaBase implements Signes {

    private static final Messages MESSAGES = Messages.de("socle/sante");

    /** Codes of second factors, and what expires, are right to half a minute. */
    private static final Duration ECART = Duration.ofSeconds(30);

    private static final long GIGA = 1_000_000_000;

    private final Disques disques;
    private final EtatDeLaBase etat;
    private final MomentRepository moments;
    private final Clock machine;

    SignesDeLaBase(
            Disques disques,
            EtatDeLaBase etat,
            MomentRepository moments,
            @Qualifier("horlogeTechnique") Clock machine) {
        this.disques = disques;
        this.etat = etat;
        this.moments = moments;
        this.machine = machine;
    }

    @Override
    public List<Constat> constats() {
        var constats = new ArrayList<Constat>();
        constats.add(base());
        constats.addAll(disques.lus().stream().map(SignesDeLaBase::dire).toList());
        constats.add(heure(Duration.between(machine.instant(), moments.deLaBase())));
        constats.add(version());
        return constats;
    }

    private Constat base() {
        if (etat.pleine()) {
            return new Constat(
                    "base",
                    Gravite.EN_PANNE,
                    MESSAGES.dire("base"),
                    MESSAGES.dire("base.pleine"),
                    MESSAGES.dire("place"));
        }
        var vue = disques.lus().stream().anyMatch(disque -> disque.quoi() == Disques.Quoi.BASE);
        return new Constat(
                "base",
                vue ? Gravite.VA_BIEN : Gravite.A_SAVOIR,
                MESSAGES.dire("base"),
                MESSAGES.dire(vue ? "base.repond" : "base.ailleurs"),
                vue ? null : MESSAGES.dire("base.demander"));
    }

    private static Constat dire(Disque disque) {
        var quoi = disque.quoi().code();
        return new Constat(
                "disque_" + quoi,
                disque.presquePlein() ? Gravite.A_VOIR : Gravite.VA_BIEN,
                MESSAGES.dire("disque." + quoi),
                MESSAGES.dire(
                        disque.presquePlein() ? "disque.presque" : "disque.reste",
                        Map.of("n", disque.pourCent(), "libre", giga(disque.libre()), "total", giga(disque.total()))),
                disque.presquePlein() ? MESSAGES.dire("place") : null);
    }

    private static String giga(long octets) {
        return octets < GIGA
                ? MESSAGES.dire("mega", "n", octets * 1000 / GIGA)
                : MESSAGES.dire("giga", "n", octets / GIGA);
    }

    private static Constat heure(Duration ecart) {
        var decale = ecart.abs().compareTo(ECART) > 0;
        return new Constat(
                "heure",
                decale ? Gravite.A_VOIR : Gravite.VA_BIEN,
                MESSAGES.dire("heure"),
                decale ? MESSAGES.dire("heure.ecart", "n", ecart.abs().toSeconds()) : MESSAGES.dire("heure.juste"),
                decale ? MESSAGES.dire("heure.faire") : null);
    }

    private static Constat version() {
        return new Constat(
                "version",
                Gravite.VA_BIEN,
                MESSAGES.dire("version"),
                MESSAGES.dire("version.dite", "version", NumeroDeVersion.dit()),
                null);
    }

    /** What time it is there. */
    @Repository
    record MomentRepository(JdbcClient jdbc) {

        Instant deLaBase() {
            return jdbc.sql("select clock_timestamp()").query(Instant.class).single();
        }
    }
}
