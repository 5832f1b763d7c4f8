package fr.estran.presences;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one chooses from on a sheet, on the screen and on a device that will have no network: see {@link CarnetRepository}. */
@Service
@Transactional(readOnly = true)
public class Carnet {

    private final CarnetRepository repository;
    private final Clock horloge;

    Carnet(CarnetRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    public List<Theme> themes() {
        return repository.themes(horloge.instant());
    }

    public List<OrganismeConnu> organismes() {
        return repository.organismes();
    }

    /** Those to which people are sent most. */
    List<OrganismeConnu> organismesHabituels() {
        return repository.organismesHabituels(horloge.instant());
    }

    /** What people ask for. */
    public record Theme(String code, String libelle) {}

    /** A body of the directory, to which somebody may be sent. */
    public record OrganismeConnu(UUID id, String nom) {}
}
