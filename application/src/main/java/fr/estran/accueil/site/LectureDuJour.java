package fr.estran.accueil.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.accueil.agenda.Agenda;
import fr.estran.accueil.agenda.SeancePrevue;
import fr.estran.accueil.site.JourVu.BlocDuJour;
import fr.estran.programme.Places;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the sessions of today, each once. */
@Component
record LectureDuJour(Agenda agenda, Places places, HeuresDeService heures, Clock horloge) {

    LocalDate aujourdhui() {
        return maintenant().toLocalDate();
    }

    /** @param conseiller who looks; null for whoever holds no session */
    JourVu lire(LocalDate jour, @Nullable ConseillerId conseiller) {
        var blocs = blocs(agenda.du(new Periode(jour, jour.plusDays(1))));
        var siennes = blocs.stream().filter(bloc -> tient(conseiller, bloc)).toList();
        var autres = blocs.stream().filter(bloc -> !tient(conseiller, bloc)).toList();
        var attendues = conseiller == null ? autres : siennes;
        return new JourVu(
                conseiller == null ? siennes : marquer(siennes),
                conseiller == null ? marquer(autres) : autres,
                attendues.isEmpty() ? agenda.prochaine(jour, conseiller).orElse(null) : null);
    }

    private List<BlocDuJour> blocs(List<SeancePrevue> seances) {
        var prises = places.des(seances.stream()
                .filter(seance -> !seance.type().unParUn())
                .map(SeancePrevue::action)
                .distinct()
                .toList());
        var maintenant = maintenant();
        return ensemble(seances).stream()
                .map(groupe ->
                        BlocDuJour.de(groupe, prises.get(groupe.getFirst().action()), maintenant))
                .sorted(Comparator.comparing((BlocDuJour bloc) -> bloc.etat().passe())
                        .thenComparing(bloc -> bloc.premiere().debut()))
                .toList();
    }

    /** The appointments of the same people at one venue are one block. */
    private static Collection<List<SeancePrevue>> ensemble(List<SeancePrevue> seances) {
        return seances.stream()
                .collect(groupingBy(
                        seance -> seance.rendezVous()
                                ? List.<Object>of(seance.conseillers(), String.valueOf(seance.lieu()), seance.annulee())
                                : List.<Object>of(seance.id()),
                        LinkedHashMap::new,
                        toList()))
                .values();
    }

    private static List<BlocDuJour> marquer(List<BlocDuJour> blocs) {
        var suivante = blocs.stream()
                .filter(bloc -> bloc.etat() == BlocDuJour.Etat.A_VENIR)
                .findFirst();
        return blocs.stream()
                .map(bloc -> suivante.filter(bloc::equals).isPresent() ? bloc.enSuivante() : bloc)
                .toList();
    }

    private static boolean tient(@Nullable ConseillerId conseiller, BlocDuJour bloc) {
        return conseiller != null && bloc.premiere().conseillers().contains(conseiller);
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), heures.fuseau());
    }
}
