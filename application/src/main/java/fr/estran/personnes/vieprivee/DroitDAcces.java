package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Anonymat;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is held on a person, gathered from whoever holds something. */
@Service
@Transactional
class DroitDAcces {

    private final Anonymat anonymat;
    private final List<Detenteur> detenteurs;
    private final Journal journal;
    private final FormesDeLaVille formes;
    private final Quartiers quartiers;
    private final Clock horloge;

    DroitDAcces(
            Anonymat anonymat,
            List<Detenteur> detenteurs,
            Journal journal,
            FormesDeLaVille formes,
            Quartiers quartiers,
            Clock horloge) {
        this.anonymat = anonymat;
        this.detenteurs = detenteurs;
        this.journal = journal;
        this.formes = formes;
        this.quartiers = quartiers;
        this.horloge = horloge;
    }

    /**
     * Of all their records, merged ones included. That it was read is noted.
     *
     * @throws Introuvable of nobody, or of somebody who was erased
     */
    DonneesDites lire(UsagerId usager, String acte) {
        var dites = lire(usager);
        journal.noter(acte, dites.fiche().id().valeur());
        return dites;
    }

    DonneesDites lire(UsagerId usager) {
        var fiches = anonymat.fiches(usager);
        var fiche = anonymat.connue(fiches).orElseThrow(Introuvable::new);
        return new DonneesDites(
                fiche,
                detenteurs.reversed().stream()
                        .flatMap(detenteur -> detenteur.rendre(fiches).stream())
                        .toList(),
                formes.lire(),
                quartiers.decoupage(),
                horloge.getZone());
    }
}
