package fr.estran.accueil.site;

import fr.estran.socle.commun.Blason;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says the colour and the logo of a town, from the settings of its site. */
@Component
record BlasonDeLaStructure(Vitrines vitrines) implements Blason {

    @Override
    public Optional<String> couleur() {
        return Couleur.lire(vitrines.courante().couleur()).map(Couleur::toString);
    }

    @Override
    public Optional<byte[]> logo() {
        return Optional.ofNullable(vitrines.courante().logo())
                .filter(logo -> logo.type().equals("image/png"))
                .map(Logo::octets);
    }
}
