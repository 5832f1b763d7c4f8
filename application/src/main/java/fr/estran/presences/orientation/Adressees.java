package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.besoins.ListeDesBesoins;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of those whom the people of a body have sent: told to them, by days and needs, of nobody by name. */
@Component
@Transactional(readOnly = true)
class Adressees {

    private final OrientationRepository repository;
    private final ListeDesBesoins besoins;
    private final Clock horloge;

    Adressees(OrientationRepository repository, ListeDesBesoins besoins, Clock horloge) {
        this.repository = repository;
        this.besoins = besoins;
        this.horloge = horloge;
    }

    List<String> par(OrganismeId organisme) {
        var connus = besoins.parCode();
        return repository.par(organisme, LocalDate.now(horloge).minusDays(Orientation.CLOTURE)).stream()
                .map(une -> MESSAGES.dire(
                        "adressees.ligne",
                        Map.of(
                                "jour",
                                Jours.sansAnnee(une.jour()),
                                "besoin",
                                connus.containsKey(une.besoin())
                                        ? connus.get(une.besoin()).nom()
                                        : une.besoin(),
                                "organisme",
                                une.organisme(),
                                "issue",
                                issue(une))))
                .toList();
    }

    private static String issue(Orientation une) {
        if (une.issue() != null) {
            return MESSAGES.dire("issue." + une.issue()) + ".";
        }
        return MESSAGES.dire(une.aPrevenir() && !une.refusee() ? "adressees.attente" : "adressees.sans");
    }
}
