package fr.estran.presences;

import fr.estran.presences.Fait.Arrivee;
import fr.estran.presences.Fait.SuiteDArrivee;
import fr.estran.presences.ResultatSaisie.DejaSuivie;
import fr.estran.presences.ResultatSaisie.Faute;
import fr.estran.presences.ResultatSaisie.Notee;
import fr.estran.presences.ResultatSaisie.Refusee;
import fr.estran.socle.commun.UsagerId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is next, and who left without help. Called under the lock of the sheet. */
@Component
class FileDArrivee {

    private final ArriveeRepository arrivees;
    private final PointageRepository pointages;

    FileDArrivee(ArriveeRepository arrivees, PointageRepository pointages) {
        this.arrivees = arrivees;
        this.pointages = pointages;
    }

    ResultatSaisie prendrePlace(Saisie saisie, Arrivee arrivee) {
        if (arrivee.usager() == null) {
            return prendrePlace(saisie, arrivee.arrivee(), null);
        }
        return pointages
                .fiche(saisie.seance(), arrivee.usager())
                .map(usager -> prendrePlace(saisie, arrivee.arrivee(), usager))
                .orElse(new Refusee(Faute.PERSONNE_INCONNUE));
    }

    /** Of two who call the same person, one does, and the other is told. A device without a network has seen nothing. */
    ResultatSaisie suivre(Saisie saisie, SuiteDArrivee suite) {
        var entreTemps = saisie.vue() == null
                ? Optional.<ArriveeVue>empty()
                : arrivees.lire(saisie.seance(), suite.arrivee())
                        .filter(place -> !place.vue().equals(saisie.vue()));
        if (entreTemps.isPresent()) {
            return new DejaSuivie(entreTemps.get());
        }
        arrivees.suivre(saisie.seance(), suite.arrivee(), suite.tour(), Marque.de(saisie));
        return new Notee(false);
    }

    private ResultatSaisie prendrePlace(Saisie saisie, UUID arrivee, @Nullable UsagerId usager) {
        arrivees.ajouter(saisie.seance(), arrivee, usager, Marque.de(saisie));
        return new Notee(false);
    }
}
