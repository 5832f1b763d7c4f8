package fr.estran.programme.planification;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.temps.Fin;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff stop a series: its sessions from a date on are cancelled, and its rule ends on the eve. */
@Service
@Transactional
class ArretsDeSerie {

    private final LectureDesSeries lecture;
    private final SerieRepository series;
    private final Annulations annulations;
    private final SuitesDesSeances suites;

    ArretsDeSerie(LectureDesSeries lecture, SerieRepository series, Annulations annulations, SuitesDesSeances suites) {
        this.lecture = lecture;
        this.series = series;
        this.annulations = annulations;
        this.suites = suites;
    }

    /** Of a series, the sessions that would be cancelled. */
    @Transactional(readOnly = true)
    List<SeanceGeree> aAnnuler(Serie serie, LocalDate depuis) {
        var maintenant = suites.maintenant();
        return serie.dates().stream()
                .filter(date -> !date.jour().isBefore(depuis))
                .map(Serie.Occurrence::seance)
                .filter(Objects::nonNull)
                .filter(seance -> seance.modifiable(maintenant))
                .toList();
    }

    /**
     * Where nothing comes before that date, the rule stays as it was: its sessions say that they are cancelled.
     *
     * @return false when it is too late, or was done already
     */
    boolean arreter(ActionId action, UUID id, LocalDate depuis, @Nullable String motif, String raison) {
        suites.verrouiller(action);
        var serie = lecture.lire(action, id);
        var seances = aAnnuler(serie, depuis).stream().map(SeanceGeree::id).collect(toSet());
        if (!annulations.annulerLaSerie(action, seances, motif, raison)) {
            return false;
        }
        if (serie.avant(depuis) > 0) {
            series.ecrire(RangeeDeSerie.de(
                    id,
                    action,
                    serie.suiteDe(),
                    serie.regle().avecFin(new Fin.Jusquau(depuis.minusDays(1))),
                    serie.modele()));
            series.dater(id, depuis, List.of());
        }
        return true;
    }
}
