package fr.estran.versements;

import fr.estran.conservation.Duree;
import fr.estran.conservation.ReglesDeConservation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that the page of one import shows. */
@Service
@Transactional(readOnly = true)
class PageDUnVersement {

    private final Versements versements;
    private final LignesRepository lignes;
    private final Retour retour;
    private final ReglesDeConservation regles;

    PageDUnVersement(Versements versements, LignesRepository lignes, Retour retour, ReglesDeConservation regles) {
        this.versements = versements;
        this.lignes = lignes;
        this.retour = retour;
        this.regles = regles;
    }

    VersementVu lire(VersementId id) {
        var versement = versements.lire(id);
        var le = LocalDate.ofInstant(versement.le(), ZoneOffset.UTC);
        return new VersementVu(
                versement,
                versement.memorise() ? retour.apercu(id) : null,
                regles.lire().terme(Duree.IMPORTS, le),
                lignes.nouveaux(id).size());
    }
}
