package fr.estran.programme.planification;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.calendrier.FeriesDeLaVille;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The series of an action, with what became of each of their dates. */
@Component
@Transactional(readOnly = true)
public class LectureDesSeries {

    private final SerieRepository series;
    private final Seances seances;
    private final FeriesDeLaVille feries;

    LectureDesSeries(SerieRepository series, Seances seances, FeriesDeLaVille feries) {
        this.series = series;
        this.seances = seances;
        this.feries = feries;
    }

    public List<Serie> des(ActionId action) {
        return des(List.of(action), () -> seances.de(action).stream());
    }

    /** Those of several, of which the sessions are read already: two statements, however many. */
    public List<Serie> des(Collection<ActionEtSeances> vues) {
        return des(
                vues.stream().map(vue -> vue.action().id()).toList(),
                () -> vues.stream().flatMap(vue -> vue.seances().stream()));
    }

    private List<Serie> des(Collection<ActionId> actions, Supplier<Stream<SeanceGeree>> toutes) {
        var rangees = series.des(actions);
        if (rangees.isEmpty()) {
            return List.of();
        }
        var connues = toutes.get().collect(toMap(SeanceGeree::id, identity()));
        var parSerie = series.jours(actions).stream().collect(groupingBy(SerieRepository.JourDeSerie::serie));
        return rangees.stream()
                .map(rangee -> new Serie(
                        rangee.id(),
                        rangee.action(),
                        rangee.suiteDe(),
                        rangee.regle(),
                        rangee.modele(),
                        parSerie.getOrDefault(rangee.id(), List.of()).stream()
                                .map(date -> new Serie.Occurrence(
                                        date.jour(), date.seance() == null ? null : connues.get(date.seance())))
                                .toList()))
                .toList();
    }

    Serie lire(ActionId action, UUID serie) {
        return des(action).stream()
                .filter(connue -> connue.id().equals(serie))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** That which has the session among its dates. */
    public Optional<Serie> avec(ActionId action, SeanceId seance) {
        return des(action).stream()
                .filter(serie -> serie.jourDe(seance).isPresent())
                .findFirst();
    }

    /** The holidays of the town, by which its rules give their dates. */
    public Calendrier calendrier() {
        return new Calendrier(series.vacances(), feries.lire()::comprennent);
    }
}
