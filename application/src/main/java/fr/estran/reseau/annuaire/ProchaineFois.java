package fr.estran.reseau.annuaire;

import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Jours;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time at which somebody may come to the service, without an appointment. */
public record ProchaineFois(SeancePublique seance, Accueil accueil) {

    /** @param quartier those that are there come first; null: in the order of their hours */
    static List<ProchaineFois> parmi(List<Accueil> accueils, int nombre, @Nullable String quartier) {
        return accueils.stream()
                .flatMap(ici -> ici.prochaines(nombre).stream().map(seance -> new ProchaineFois(seance, ici)))
                .sorted(Comparator.comparing((ProchaineFois une) -> !une.dans(quartier))
                        .thenComparing(une -> une.seance().debut()))
                .limit(nombre)
                .toList();
    }

    private boolean dans(@Nullable String quartier) {
        return quartier != null && quartier.equals(accueil.quartier());
    }

    /** Mardi 16 janvier, de 9 h à 12 h, médiathèque des Ursulines. */
    public String enMots() {
        var quand = String.join(
                ", ",
                Stream.of(Jours.sansAnnee(seance.jour()), seance.heures(), seance.ou())
                        .toList());
        return Character.toUpperCase(quand.charAt(0)) + quand.substring(1);
    }
}
