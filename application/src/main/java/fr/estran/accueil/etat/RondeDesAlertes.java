package fr.estran.accueil.etat;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.base.OrdreDuTravail.Rang;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at the service every other minute. It is no job among others: it must go on while the database, where jobs are noted, does not. */
@Component
@ConditionalOnWebApplication
final class RondeDesAlertes implements SmartLifecycle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RondeDesAlertes.class);

    private final Structures structures;
    private final Alertes alertes;
    private final Clock horloge;
    private final Duration pause;
    private @Nullable Thread fil;

    RondeDesAlertes(
            Structures structures,
            Alertes alertes,
            @Qualifier("horlogeTechnique") Clock horloge,
            @Value("${estran.etat.toutes-les:PT2M}") Duration pause) {
        this.structures = structures;
        this.alertes = alertes;
        this.horloge = horloge;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        fil = Thread.ofPlatform().daemon().name("etat").start(this::tourner);
    }

    private void tourner() {
        try {
            while (true) {
                Thread.sleep(pause);
                passer();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails for one town is the others' no loss. */
    void passer() {
        try {
            OrdreDuTravail.auRang(Rang.TACHE, () -> {
                structures.toutes().forEach(this::passer);
                return pause;
            });
            alertes.avecBase();
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                alertes.sansBase(horloge.instant());
            } else {
                JOURNAL.error("how the service is could not be looked at; later", e);
            }
        }
    }

    private void passer(StructureId structure) {
        try {
            alertes.passer(structure);
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            JOURNAL.error("how the service is could not be told to structure {}; later", structure.valeur(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (fil != null) {
            fil.interrupt();
            fil = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return fil != null;
    }
}
