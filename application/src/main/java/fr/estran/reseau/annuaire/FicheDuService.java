package fr.estran.reseau.annuaire;

import static java.util.stream.Collectors.toSet;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.programme.affiche.PermanencesDUnLieu;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheet of the service itself: where and when it receives is what its programme says, and it is reached as its site says. Hours that
 * were written on the sheet would sooner or later send somebody to a closed door: they are kept, and not told.
 */
@Component
@Transactional(readOnly = true)
class FicheDuService {

    private final ProgrammePublic programme;
    private final LectureDesFichesRepository fiches;
    private final Creneaux creneaux;
    private final Enseigne enseigne;

    FicheDuService(ProgrammePublic programme, LectureDesFichesRepository fiches, Creneaux creneaux, Enseigne enseigne) {
        this.programme = programme;
        this.fiches = fiches;
        this.creneaux = creneaux;
        this.enseigne = enseigne;
    }

    OrganismePublie completer(OrganismePublie un) {
        return un.fiche().duService()
                ? new OrganismePublie(
                        un.id(),
                        un.nom(),
                        un.missions(),
                        un.publics(),
                        un.quartiers(),
                        enseigne.telephone().orElse(un.telephone()),
                        enseigne.courriel().orElse(un.courriel()),
                        un.site(),
                        un.fiche().avecAccueils(accueils()),
                        creneaux.ouverts())
                : un;
    }

    /** Where the service receives, whether it has a sheet or not. */
    List<Accueil> accueils() {
        var permanences = programme.permanences();
        var lieux = fiches.lieux(permanences.stream().map(FicheDuService::lieu).collect(toSet()));
        return permanences.stream()
                .flatMap(ici -> Optional.ofNullable(lieux.get(lieu(ici)))
                        .map(accueil -> accueil.selonLeProgramme(new Accueil.AuProgramme(ici.regles(), ici.seances())))
                        .stream())
                .toList();
    }

    private static LieuId lieu(PermanencesDUnLieu ici) {
        return ici.lieu().id();
    }
}
