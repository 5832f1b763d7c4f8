package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.personnes.registre.CoordonneesDites;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said of how somebody is reached at a registration, by whichever door, and is not on their sheet. */
@Service
@Transactional
public class EcartsAvecLaFiche {

    private final CoordonneesDites coordonnees;

    EcartsAvecLaFiche(CoordonneesDites coordonnees) {
        this.coordonnees = coordonnees;
    }

    @Transactional(readOnly = true)
    Optional<EcartAvecLaFiche> de(InscriptionVue vue) {
        return Optional.ofNullable(parmi(List.of(vue)).get(vue));
    }

    /** Of those where there is one, in their order; a sheet is read once. */
    @Transactional(readOnly = true)
    SequencedMap<InscriptionVue, EcartAvecLaFiche> parmi(List<InscriptionVue> vues) {
        var fiches = new HashMap<UsagerId, OuJoindre>();
        var ecarts = new LinkedHashMap<InscriptionVue, EcartAvecLaFiche>();
        for (var vue : vues) {
            if (vue.demande() != null && !vue.auTiers()) {
                ecart(vue, fiches.computeIfAbsent(vue.usager(), coordonnees::surLaFiche))
                        .ifPresent(ecart -> ecarts.put(vue, ecart));
            }
        }
        return ecarts;
    }

    private static Optional<EcartAvecLaFiche> ecart(InscriptionVue vue, OuJoindre fiche) {
        var dit = new OuJoindre(vue.telephone(), vue.courriel(), vue.adresse());
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

    /**
     * What was said at a registration, and is not on the sheet of the person.
     *
     * @param dit that the sheet does not say
     * @param fiche that it says instead
     */
    public record EcartAvecLaFiche(OuJoindre dit, OuJoindre fiche) {}
}
