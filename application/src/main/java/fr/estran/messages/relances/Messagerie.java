package fr.estran.messages.relances;

import fr.estran.messages.Expediteur;
import fr.estran.programme.Actions;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of messages, and who was told. */
@Service
@Transactional(readOnly = true)
class Messagerie {

    static final int PAR_PAGE = 25;

    /** A letter is shown a week before it must leave. */
    private static final int JOURS_POUR_ECRIRE = 7;

    private final SuiviRepository suivi;
    private final List<Expediteur> expediteurs;
    private final Actions actions;
    private final HeuresDeService heures;
    private final Clock horloge;

    Messagerie(
            SuiviRepository suivi,
            List<Expediteur> expediteurs,
            Actions actions,
            HeuresDeService heures,
            Clock horloge) {
        this.suivi = suivi;
        this.expediteurs = List.copyOf(expediteurs);
        this.actions = actions;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** One more than a page holds, where there is another page. */
    List<MessageVu> page(Liste liste, @Nullable ActionId action, int page) {
        return suivi.page(liste, action, horizon(), PAR_PAGE + 1, (page - 1) * PAR_PAGE);
    }

    /** @param action of which the list is, which is of places alone */
    List<ComptesDesListes.Autre> autres(ToIntFunction<Expediteur.EnCours> combien, @Nullable ActionId action) {
        return action != null
                ? List.of()
                : expediteurs.stream()
                        .flatMap(un -> un.enCours().stream())
                        .map(un -> new ComptesDesListes.Autre(un.titre(), un.adresse(), combien.applyAsInt(un)))
                        .filter(autre -> autre.nombre() > 0)
                        .toList();
    }

    public ComptesDesListes comptes(@Nullable ActionId action) {
        return suivi.comptes(action, horizon());
    }

    @Nullable String titre(@Nullable ActionId action) {
        return action == null ? null : actions.lire(action).titre();
    }

    /** By when the first of the letters must leave. */
    Optional<LocalDate> posterAvant(ComptesDesListes comptes) {
        return Optional.ofNullable(comptes.posterAvant()).map(du -> LocalDate.ofInstant(du, heures.fuseau()));
    }

    List<MessageVu> changementsDe(ActionId action) {
        return suivi.changementsDe(action);
    }

    List<MessageVu> duLibre(UUID libre) {
        return suivi.duLibre(libre);
    }

    /** What is to be done, of all actions; and whether in the last days something could not leave for want of a gateway or of a server. */
    List<Lecture<?>> lectures() {
        return List.of(
                suivi.tousLesComptes(horizon()),
                suivi.aPrevenir(),
                suivi.sansMoyen(horloge.instant().minus(Duration.ofDays(30))));
    }

    /** Calls of the day, until midnight. */
    private SuiviRepository.Horizon horizon() {
        var fuseau = heures.fuseau();
        var demain = LocalDate.ofInstant(horloge.instant(), fuseau).plusDays(1);
        return new SuiviRepository.Horizon(
                demain.atStartOfDay(fuseau).toInstant(),
                demain.plusDays(JOURS_POUR_ECRIRE).atStartOfDay(fuseau).toInstant());
    }
}
