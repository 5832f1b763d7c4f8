package fr.estran.socle.base;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** That the database has no room, or that a disk is nearly full, is for whoever watches over the service before anything stops. */
@Component
record SanteDeLaBase(Disques disques, EtatDeLaBase etat) implements HealthIndicator {

    @Override
    public Health health() {
        return etat.pleine() || disques.lus().stream().anyMatch(Disques.Disque::presquePlein)
                ? Health.down().build()
                : Health.up().build();
    }
}
