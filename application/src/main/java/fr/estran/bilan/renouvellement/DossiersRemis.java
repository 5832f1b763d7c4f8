package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.DossierDeRenouvellement.Depuis;
import fr.estran.bilan.renouvellement.DossierRemis.DossierRemisId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Convention;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.Financements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the renewal file of an agreement as it was handed over, so that the next one says what has changed. */
@Service
@Transactional
class DossiersRemis {

    private static final int LONGUEUR = 120;

    private final Renouvellements renouvellements;
    private final DossierRemisRepository repository;
    private final EcheanceRepository conventions;
    private final Financements financements;
    private final Journal journal;
    private final Clock horloge;

    DossiersRemis(
            Renouvellements renouvellements,
            DossierRemisRepository repository,
            EcheanceRepository conventions,
            Financements financements,
            Journal journal,
            Clock horloge) {
        this.renouvellements = renouvellements;
        this.repository = repository;
        this.conventions = conventions;
        this.financements = financements;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Convention convention(ConventionId convention) {
        return financements.lire(convention).convention();
    }

    @Transactional(readOnly = true)
    DossierRemis lire(ConventionId convention, DossierRemisId id) {
        return repository.lire(convention, id).orElseThrow(Introuvable::new);
    }

    /** Today, to nobody who is named. */
    Champs proposer() {
        return Champs.AUCUN.avec("remisLe", LocalDate.now(horloge).toString());
    }

    /**
     * What stands now was handed over; of two who say so at once, the second is told that nothing has changed.
     *
     * @return by field, what is wrong; nothing where it is kept
     */
    Map<String, String> noter(ConventionId convention, Champs dits) {
        conventions.verrouiller(convention);
        var dossier = renouvellements.lire(convention);
        var jour = LectureDeSaisie.jour(dits.un("remisLe"));
        var aQui = dits.un("aQui") == null ? null : dits.ligne("aQui");
        var fautes = new LinkedHashMap<String, String>();
        if (jour.isEmpty()) {
            fautes.put("remisLe", M.dire("faute.remis_le"));
        } else if (jour.get().isAfter(LocalDate.now(horloge))) {
            fautes.put("remisLe", M.dire("faute.a_venir"));
        } else {
            faute(dossier.depuis(), jour.get()).ifPresent(faute -> fautes.put("remisLe", faute));
        }
        if (aQui != null && aQui.length() > LONGUEUR) {
            fautes.put("aQui", M.dire("faute.longueur", "n", LONGUEUR));
        }
        if (fautes.isEmpty()) {
            var id = DossierRemisId.nouveau();
            repository.ajouter(convention, id, jour.orElseThrow(), aQui, MiseEnLignes.de(dossier));
            journal.noter("convention.remettre", id.valeur());
        }
        return fautes;
    }

    /** After the last one, and otherwise than it. */
    private static Optional<String> faute(@Nullable Depuis dernier, LocalDate jour) {
        return Optional.ofNullable(dernier)
                .filter(connu -> connu.changements().isEmpty() || jour.isBefore(connu.remisLe()))
                .map(connu -> M.dire(
                        connu.changements().isEmpty() ? "faute.rien_de_change" : "faute.remis_apres",
                        "jour",
                        Jours.sansSemaine(connu.remisLe())));
    }

    /** It was noted by mistake. */
    void retirer(ConventionId convention, DossierRemisId id) {
        conventions.verrouiller(convention);
        repository.retirer(lire(convention, id).id());
        journal.noter("convention.pas_remettre", id.valeur());
    }
}
