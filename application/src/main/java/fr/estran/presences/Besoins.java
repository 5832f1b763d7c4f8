package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Saisie.ResultatSaisie.Faute;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people ask for: of the themes and of the bodies that the service knows. */
@Component
record Besoins(SaisieRepository repository) {

    private static final int MINUTES_AU_PLUS = 1440;

    Optional<Faute> faute(Besoin besoin) {
        if (besoin.demande() != null && !repository.themeConnu(besoin.demande())) {
            return Optional.of(Faute.THEME_INCONNU);
        }
        if (besoin.acteur() != null && !repository.acteurConnu(besoin.acteur())) {
            return Optional.of(Faute.ORGANISME_INCONNU);
        }
        var duree = besoin.dureeMin();
        return duree != null && (duree < 0 || duree > MINUTES_AU_PLUS)
                ? Optional.of(Faute.NOMBRE_IMPOSSIBLE)
                : Optional.empty();
    }

    /** A body is kept of whoever was sent to it, and of nobody else; a telephone may still name one that was merged since. */
    Besoin net(Besoin besoin) {
        var acteur = besoin.suite() == Suite.ORIENTE && besoin.acteur() != null
                ? repository.acteurRetenu(besoin.acteur())
                : null;
        return new Besoin(besoin.demande(), besoin.dureeMin(), besoin.suite(), acteur);
    }
}
