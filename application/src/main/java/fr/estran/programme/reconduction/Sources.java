package fr.estran.programme.reconduction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.ActionGeree;
import fr.estran.programme.planification.FiltreDeGestion;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.programme.planification.Serie;
import fr.estran.programme.reconduction.SourceRepository.PriseEnRendezVous;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was offered in a quarter, by what is taken over together. */
@Component
record Sources(
        LectureDuProgramme programme, LectureDesSeries series, SourceRepository repository, FormesDeLaVille formes) {

    /**
     * @param sansHeure sessions of which only the day is known: nobody can say when they would be
     * @param annulees actions of which nothing was held
     * @param plusProposees those of a kind that the town gives no more
     */
    record Source(List<LotDeReprise> lots, int sansHeure, int annulees, int plusProposees) {}

    /** What is one in the programme of a place. */
    private record Cle(
            TypeDAction type,
            String titre,
            @Nullable LieuId lieu,
            @Nullable ActionId seule) {}

    /** An action with what there is of it in the quarter. */
    private record Morceau(ActionEtSeances vue, List<SeanceGeree> seances, List<Serie> series) {

        Cle cle() {
            var lieux = seances.stream().map(SeanceGeree::lieu).distinct().toList();
            var action = vue.action();
            return lieux.size() == 1 && LotDeReprise.enContinu(action) && series.isEmpty()
                    ? new Cle(action.type(), action.titre(), lieux.getFirst(), null)
                    : new Cle(action.type(), action.titre(), null, action.id());
        }
    }

    Source lire(Periode trimestre, String code) {
        var avecSeries = repository.avecSeries(trimestre);
        var proposees = formes.lire();
        var vues = programme.chercher(new FiltreDeGestion(code, null, null, null, null));
        var enSerie = series
                .des(vues.stream()
                        .filter(vue -> avecSeries.contains(vue.action().id()))
                        .toList())
                .stream()
                .filter(serie -> serie.dates().stream().anyMatch(date -> trimestre.contient(date.jour())))
                .collect(groupingBy(Serie::action));
        var tous = vues.stream()
                .map(vue -> new Morceau(
                        vue,
                        vue.seances().stream()
                                .filter(seance -> seance.retrait() == null
                                        && trimestre.contient(seance.debut().toLocalDate()))
                                .toList(),
                        enSerie.getOrDefault(vue.action().id(), List.of())))
                .filter(morceau -> !morceau.seances().isEmpty())
                .toList();
        var donnees = tous.stream()
                .filter(morceau -> proposees.de(morceau.vue().action().type()).proposee())
                .toList();
        var vivants = donnees.stream()
                .filter(morceau -> morceau.seances().stream().anyMatch(seance -> !seance.annulee()))
                .toList();
        var prises = repository.prisesEnRendezVous(trimestre).stream().collect(groupingBy(PriseEnRendezVous::recueil));
        var groupes = new LinkedHashMap<Cle, List<Morceau>>();
        vivants.forEach(morceau ->
                groupes.computeIfAbsent(morceau.cle(), _ -> new ArrayList<>()).add(morceau));
        var sansHeure = vivants.stream()
                .flatMap(morceau -> morceau.seances().stream())
                .filter(seance -> !seance.heureConnue() && !seance.annulee())
                .count();
        return new Source(
                groupes.values().stream()
                        .map(groupe -> lot(groupe, prises))
                        .filter(lot ->
                                !lot.passages().isEmpty() || !lot.series().isEmpty())
                        .toList(),
                (int) sansHeure,
                donnees.size() - vivants.size(),
                tous.size() - donnees.size());
    }

    /** How many actions of each theme are planned in it already. */
    Map<String, Long> prevuesParTheme(Periode trimestre, String code) {
        return programme.chercher(new FiltreDeGestion(code, null, null, null, null)).stream()
                .filter(vue -> vue.seances().stream()
                        .anyMatch(seance -> !seance.annulee()
                                && trimestre.contient(seance.debut().toLocalDate())))
                .collect(groupingBy(vue -> theme(vue.action()), counting()));
    }

    /** What people wait for: its name, where it has no theme. */
    static String theme(ActionGeree action) {
        return Objects.requireNonNullElse(action.theme(), action.titre());
    }

    private static LotDeReprise lot(List<Morceau> groupe, Map<ActionId, List<PriseEnRendezVous>> prises) {
        var premier = groupe.getFirst();
        var enSerie = groupe.stream()
                .flatMap(morceau -> morceau.series().stream())
                .flatMap(serie -> serie.dates().stream())
                .map(Serie.Occurrence::seance)
                .filter(Objects::nonNull)
                .map(SeanceGeree::id)
                .collect(toSet());
        var libres = groupe.stream()
                .flatMap(morceau -> morceau.seances().stream())
                .filter(seance -> seance.heureConnue() && !enSerie.contains(seance.id()))
                .map(SeanceSource::de);
        var donnees = groupe.stream()
                .flatMap(morceau -> prises.getOrDefault(morceau.vue().action().id(), List.of()).stream())
                .map(PriseEnRendezVous::passage);
        return new LotDeReprise(
                groupe.stream().map(morceau -> morceau.vue().action().id()).toList(),
                premier.vue().action(),
                Stream.concat(libres, donnees)
                        .sorted(comparing(SeanceSource::jour)
                                .thenComparing(passage -> passage.creneau().debut()))
                        .toList(),
                groupe.stream().flatMap(morceau -> morceau.series().stream()).toList(),
                groupe.stream()
                        .flatMap(morceau -> morceau.seances().stream())
                        .map(SeanceGeree::lieuNom)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                groupe.stream().mapToInt(morceau -> attente(morceau.vue())).sum());
    }

    private static int attente(ActionEtSeances vue) {
        return vue.places() == null ? 0 : vue.places().enAttente();
    }
}
