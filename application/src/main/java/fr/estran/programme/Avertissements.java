package fr.estran.programme;

import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.territoire.JoursFeries;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is odd about a session, and may be meant; and what cannot be: somebody in two places at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Avertissements {

    private static final Messages MESSAGES = Messages.de("programme");

    private final AvertissementRepository repository;
    private final HeuresDeService heures;
    private final Clock horloge;

    Avertissements(AvertissementRepository repository, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** In words, each once; courses are held in the school holidays on purpose. */
    List<String> sur(List<Creneau> creneaux, String type, @Nullable Integer capacite) {
        return creneaux.stream()
                .flatMap(creneau -> sur(creneau, type, capacite).stream())
                .distinct()
                .toList();
    }

    /** Of venues alone: the places of an action have changed, its sessions have not. */
    List<String> surLesPlaces(List<Creneau> creneaux, @Nullable Integer capacite) {
        return creneaux.stream()
                .flatMap(creneau -> repository.etrangetes(creneau.sansPersonne(), capacite).stream())
                .filter(etrange -> etrange.genre().equals("lieu_petit"))
                .map(etrange -> MESSAGES.dire("gestion.avertissement.lieu_petit", Map.of("nom", etrange.nom())))
                .distinct()
                .toList();
    }

    /** Who is elsewhere at these hours, and where, in words. */
    Optional<String> conflit(List<Creneau> creneaux, @Nullable UUID sauf) {
        var fuseau = heures.fuseau();
        return creneaux.stream()
                .filter(creneau -> !creneau.conseillers().isEmpty())
                .map(creneau -> repository.ailleurs(creneau, fuseau, sauf))
                .flatMap(Optional::stream)
                .map(Avertissements::enMots)
                .findFirst();
    }

    private List<String> sur(Creneau creneau, String type, @Nullable Integer capacite) {
        var phrases = new ArrayList<String>();
        var quand = Map.of(
                "jour", Jours.dire(creneau.jour()),
                "debut", Jours.dire(creneau.debut()),
                "fin", Jours.dire(creneau.fin()));
        if (creneau.finit(heures.fuseau()).isBefore(horloge.instant())) {
            phrases.add(MESSAGES.dire("gestion.avertissement.passee", quand));
        }
        JoursFeries.nom(creneau.jour())
                .ifPresent(ferie -> phrases.add(MESSAGES.dire(
                        "gestion.avertissement.ferie", Map.of("jour", Jours.dire(creneau.jour()), "nom", ferie))));
        repository.etrangetes(creneau, capacite).stream()
                .filter(etrange -> !etrange.genre().equals("vacances") || !type.equals("stage"))
                .map(etrange -> MESSAGES.dire(
                        "gestion.avertissement." + etrange.genre(),
                        Map.of(
                                "nom", etrange.nom(),
                                "jour", Jours.dire(creneau.jour()),
                                "debut", Jours.dire(creneau.debut()),
                                "fin", Jours.dire(creneau.fin()))))
                .forEach(phrases::add);
        return phrases;
    }

    private static String enMots(AvertissementRepository.Ailleurs ailleurs) {
        return MESSAGES.dire(
                "gestion.faute.ailleurs",
                Map.of(
                        "qui", ailleurs.qui(),
                        "titre", ailleurs.titre(),
                        "jour", Jours.dire(ailleurs.debut().toLocalDate()),
                        "debut", Jours.dire(ailleurs.debut().toLocalTime()),
                        "fin", Jours.dire(ailleurs.fin().toLocalTime()),
                        "lieu", ailleurs.lieu() == null ? "" : ", " + ailleurs.lieu()));
    }
}
