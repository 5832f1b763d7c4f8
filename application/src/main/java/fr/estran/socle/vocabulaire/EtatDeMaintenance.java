package fr.estran.socle.vocabulaire;

import fr.estran.socle.vocabulaire.Maintenances.MaintenanceRepository;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Whoever watches the service is told that it is read only: {@code MAINTENANCE} where all towns are, which is no failure (200), since
 * a balancer goes on sending there whoever reads. One that lasts for days was forgotten.
 */
@Component("maintenance")
final class EtatDeMaintenance implements HealthIndicator, MeterBinder {

    private final MaintenanceRepository repository;

    EtatDeMaintenance(MaintenanceRepository repository) {
        this.repository = repository;
    }

    /** Without a database nobody knows, and whoever watches that says so. */
    @Override
    public Health health() {
        try {
            var partout = repository.villes().stream()
                    .map(ville -> ville.maintenance() != null)
                    .toList();
            return (partout.isEmpty() || partout.contains(false) ? Health.up() : Health.status("MAINTENANCE")).build();
        } catch (DataAccessException e) {
            return Health.unknown().build();
        }
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        Gauge.builder("estran.maintenance", repository, MaintenanceRepository::nombre)
                .description("how many towns are read only")
                .register(mesures);
    }
}
