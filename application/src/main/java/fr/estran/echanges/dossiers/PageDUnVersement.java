package fr.estran.echanges.dossiers;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.ReglesDeConservation;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock horloge;

    PageDUnVersement(
            Versements versements, LignesRepository lignes, Retour retour, ReglesDeConservation regles, Clock horloge) {
        this.versements = versements;
        this.lignes = lignes;
        this.retour = retour;
        this.regles = regles;
        this.horloge = horloge;
    }

    VersementVu lire(VersementId id) {
        var versement = versements.lire(id);
        var le = LocalDate.ofInstant(versement.le(), horloge.getZone());
        return new VersementVu(
                versement,
                versement.memorise() ? retour.apercu(id) : null,
                regles.lire().terme(Duree.IMPORTS, le),
                lignes.nouveaux(id).size());
    }
}
