package fr.estran.presences.coop;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.presences.coop.ActesCoopRepository.Lesquelles;
import fr.estran.presences.coop.VenuesCoopRepository.VenueLue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes acts of what was noted: one of each person who was helped, one of each workshop. */
@Component
record ActesCoop(ActesCoopRepository seances, VenuesCoopRepository venus) {

    /** From a day to the eve of another, in the order in which one types them. */
    List<ActeCoop> entre(LocalDate du, LocalDate avant, EquivalencesCoop equivalences) {
        return de(new Lesquelles(du, avant, false), equivalences);
    }

    /** Of sessions of which something was entered there. */
    List<ActeCoop> desSaisies(LocalDate du, LocalDate avant, EquivalencesCoop equivalences) {
        return de(new Lesquelles(du, avant, true), equivalences);
    }

    private List<ActeCoop> de(Lesquelles lesquelles, EquivalencesCoop equivalences) {
        var venues = venus.venues(lesquelles).stream().collect(groupingBy(VenueLue::seance));
        var passages = venus.passages(lesquelles).stream().collect(groupingBy(VenueLue::seance));
        return seances.seances(lesquelles).stream()
                .flatMap(seance -> new SeanceEnActes(
                                seance,
                                venues.getOrDefault(seance.seance(), List.of()),
                                passages.getOrDefault(seance.seance(), List.of()),
                                equivalences)
                        .actes())
                .toList();
    }
}
