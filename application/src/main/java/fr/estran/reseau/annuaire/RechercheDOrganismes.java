package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.ListeDesBesoins;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is found in the directory. Whoever receives in the district that was asked for comes before whoever comes to it. */
@Service
@Transactional(readOnly = true)
class RechercheDOrganismes {

    private final AnnuairePublie annuaire;
    private final ListeDesBesoins besoins;
    private final HeuresDeService heures;
    private final Clock horloge;

    RechercheDOrganismes(AnnuairePublie annuaire, ListeDesBesoins besoins, HeuresDeService heures, Clock horloge) {
        this.annuaire = annuaire;
        this.besoins = besoins;
        this.heures = heures;
        this.horloge = horloge;
    }

    List<Trouve> trouver(FiltreDeLAnnuaire filtre) {
        var maintenant = LocalDateTime.ofInstant(horloge.instant(), heures.fuseau());
        var calendrier = annuaire.calendrier();
        var besoin = filtre.besoin();
        var quartier = filtre.quartier();
        return (besoin == null ? annuaire.tous() : annuaire.repondant(List.of(besoin)))
                .stream()
                        .filter(un -> quartier == null || un.estPour(quartier))
                        .map(un -> new Trouve(un, un.ouvert(maintenant, calendrier)))
                        .filter(trouve -> filtre.ouvert() == null || trouve.ouvert())
                        .sorted(Comparator.comparing(trouve ->
                                quartier != null && !trouve.organisme().recoitDans(quartier)))
                        .toList();
    }

    /** Those that some body answers, family after family. */
    List<Besoin> besoinsServis() {
        var servis = annuaire.besoinsServis();
        return besoins.tous().stream()
                .filter(besoin -> servis.contains(besoin.code()))
                .toList();
    }

    Optional<OrganismePublie> lire(OrganismeId organisme) {
        return annuaire.lire(organisme);
    }
}
