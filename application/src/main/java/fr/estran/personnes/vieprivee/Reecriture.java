package fr.estran.personnes.vieprivee;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.base.Intendance;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What was erased leaves the disk too. A database only marks a row as gone, and keeps its bytes: each night, the tables in
 * which anything was changed or taken away are written anew, with what is in them now.
 *
 * <p>Any number of instances may try at once: one of them does it.
 */
@Component
@ConditionalOnBooleanProperty(name = "estran.base.ephemere", havingValue = false, matchIfMissing = true)
class Reecriture {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Reecriture.class);

    /** On the clock of the machine: a table is held while it is written, and whoever wants it waits. */
    private static final int DEBUT_DE_NUIT = 3;

    private static final int FIN_DE_NUIT = 5;

    private static final Duration AU_PLUS_TARD = Duration.ofDays(1);

    /** What somebody has been reading since is kept for them as it was, by a rewrite too. */
    private static final Duration LECTURE_LONGUE = Duration.ofMinutes(1);

    private static final long RESERVE = 64_000_000;

    private final Intendance base;
    private final Clock horloge;

    Reecriture(Intendance base, @Qualifier("horlogeTechnique") Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Bean
    Tache tacheDeReecriture() {
        var quart = Duration.ofMinutes(15);
        return Tache.duService("reecriture", Rythme.toutesLes(quart, quart), this::passer);
    }

    private void passer() {
        try {
            passer(horloge.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void passer(Instant maintenant) throws IOException {
        passer(maintenant, LECTURE_LONGUE);
    }

    void passer(Instant maintenant, Duration lectureLongue) throws IOException {
        base.oublierLesCopies(maintenant);
        try (var repository = new ReecritureRepository(base)) {
            if (!repository.verrouiller()) {
                return;
            }
            var aRevoir = repository.aRevoir(limite(maintenant), maintenant);
            if (aRevoir.isEmpty() && !repository.resteAFinir()) {
                return;
            }
            if (repository.estLueDepuis(lectureLongue)) {
                JOURNAL.warn("something has been reading the database for long: its rewriting waits");
                return;
            }
            for (var table : aRevoir) {
                revoir(repository, table, maintenant);
            }
            if (repository.resteAFinir()) {
                repository.finir();
            }
        }
    }

    /** What was last done before it is to be done: by night, all; by day, only what was not had last night. */
    static Instant limite(Instant maintenant) {
        var ici = maintenant.atZone(ZoneId.systemDefault());
        var nuit = ici.getHour() >= DEBUT_DE_NUIT && ici.getHour() < FIN_DE_NUIT;
        return nuit
                ? ici.toLocalDate()
                        .atTime(DEBUT_DE_NUIT, 0)
                        .atZone(ici.getZone())
                        .toInstant()
                : maintenant.minus(AU_PLUS_TARD);
    }

    /** Noted one by one: what fails is one table's, and what was done is not done again. */
    private void revoir(ReecritureRepository repository, ReecritureRepository.Table table, Instant maintenant)
            throws IOException {
        try {
            if (!table.touchee() || tient(table) && aEuLieu(repository, table)) {
                repository.noter(table, maintenant);
            }
        } catch (DataAccessException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            JOURNAL.error("table {} could not be rewritten: it is tried again", table.nom(), e);
        }
    }

    private static boolean aEuLieu(ReecritureRepository repository, ReecritureRepository.Table table) {
        var faite = repository.reecrire(table);
        if (!faite) {
            JOURNAL.warn("table {} is in use: it is rewritten later", table.nom());
        }
        return faite;
    }

    /** Both copies are on the disk for a while, and what sorts the indexes. */
    private boolean tient(ReecritureRepository.Table table) throws IOException {
        var libre = base.placeLibre();
        var tient = libre.isEmpty() || libre.getAsLong() > 2 * table.poids() + RESERVE;
        if (!tient) {
            JOURNAL.error("table {} cannot be rewritten: the disk has too little room", table.nom());
        }
        return tient;
    }
}
