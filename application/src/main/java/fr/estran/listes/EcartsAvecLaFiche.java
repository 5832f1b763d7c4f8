package fr.estran.listes;

import fr.estran.coordonnees.OuJoindre;
import fr.estran.inscriptions.InscriptionVue;
import fr.estran.usagers.CoordonneesDites;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said of how somebody is reached at a registration, by whichever door, and is not on their sheet. */
@Service
@Transactional
class EcartsAvecLaFiche {

    private final CoordonneesDites coordonnees;

    EcartsAvecLaFiche(CoordonneesDites coordonnees) {
        this.coordonnees = coordonnees;
    }

    @Transactional(readOnly = true)
    Optional<EcartAvecLaFiche> de(InscriptionVue vue) {
        if (vue.demande() == null) {
            return Optional.empty();
        }
        var dit = new OuJoindre(vue.telephone(), vue.courriel(), vue.adresse());
        var fiche = coordonnees.surLaFiche(vue.usager());
        var nouvelles = CoordonneesDites.nouvelles(fiche, dit);
        return nouvelles.vide()
                ? Optional.empty()
                : Optional.of(new EcartAvecLaFiche(nouvelles, CoordonneesDites.autrement(fiche, dit)));
    }

    /** @param vu what the sheet said instead when it was chosen. @return whether it says so now */
    boolean mettreSurLaFiche(InscriptionVue vue, String vu) {
        var ecart = de(vue);
        if (ecart.isPresent() && !ecart.get().fiche().enMots().equals(vu)) {
            return false;
        }
        ecart.ifPresent(la -> coordonnees.retenir(vue.usager(), la.dit(), true));
        return true;
    }
}
