package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Raison;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many appointments a person has, and how near to each other: of the person, whatever they wrote this time. */
@Component
record Limites(RendezVousRepository rendezVous, Creneaux creneaux, Clock horloge) {

    /**
     * What stands against it.
     *
     * @param sauf the appointment that would be moved there
     * @param malgreTout whoever asks knows how many they have: that nobody is at two places, even they cannot change
     */
    Optional<Raison> raison(UsagerId usager, @Nullable InscriptionId sauf, CreneauLibre voulu, boolean malgreTout) {
        var siens = rendezVous.aVenir(usager, horloge.instant()).stream()
                .filter(autre -> !autre.inscription().equals(sauf))
                .toList();
        if (siens.stream().anyMatch(autre -> chevauche(autre, voulu))) {
            return Optional.of(Raison.CHEVAUCHE);
        }
        return malgreTout ? Optional.empty() : trop(siens, voulu);
    }

    private Optional<Raison> trop(List<RendezVousVu> siens, CreneauLibre voulu) {
        var regles = creneaux.regles();
        if (siens.size() >= regles.auPlus()) {
            return Optional.of(Raison.AU_PLUS);
        }
        return siens.stream()
                        .anyMatch(
                                autre -> Math.abs(ChronoUnit.DAYS.between(autre.jour(), voulu.jour())) < regles.ecart())
                ? Optional.of(Raison.ECART)
                : Optional.empty();
    }

    private static boolean chevauche(RendezVousVu autre, CreneauLibre voulu) {
        return autre.debut().isBefore(voulu.fin().toInstant())
                && voulu.debut().toInstant().isBefore(autre.fin());
    }
}
