package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What columns are, kept under a name: proposed by itself for the next sheet that has the same titles. */
@Service
public class FeuillesConnues {

    private final CorrespondanceRepository repository;
    private final ChosesRepository choses;
    private final DejaLaRepository dejaLa;
    private final FormesDeLaVille formes;
    private final Journal journal;
    private final Clock horloge;

    FeuillesConnues(
            CorrespondanceRepository repository,
            ChosesRepository choses,
            DejaLaRepository dejaLa,
            FormesDeLaVille formes,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.choses = choses;
        this.dejaLa = dejaLa;
        this.formes = formes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Asked before a sheet of that name is opened. */
    @Transactional(readOnly = true)
    public Savoir savoir(String nomDuFichier) {
        return new Savoir(
                new Choses(choses.lire(), FormesConnues.de(formes.auChoix())),
                repository.toutes(),
                LocalDate.now(horloge),
                nomDuFichier);
    }

    /** Asked when what a sheet of that kind tells is written. */
    @Transactional(readOnly = true)
    public DejaLa dejaLa(NatureDeFeuille nature) {
        return switch (nature) {
            case PRESENCES, PERSONNES -> new DejaLa(dejaLa.personnes(), Map.of());
            case NOMBRES -> new DejaLa(List.of(), dejaLa.venus());
            case LIEUX, ORGANISMES, BENEVOLES -> new DejaLa(List.of(), Map.of());
        };
    }

    @Transactional(readOnly = true)
    List<FeuilleConnue> resumees() {
        return repository.resumees();
    }

    /** Within the transaction of the import; without a name, nothing is kept. */
    @Transactional
    public void garder(CorrespondanceGardee gardee) {
        if (!gardee.nom().isEmpty() && !gardee.titres().isEmpty()) {
            journal.noter(
                    "correspondance.garder", repository.garder(gardee.nommee()).valeur());
        }
    }

    /** @return whether it was still called so */
    @Transactional
    boolean renommer(CorrespondanceId id, String avant, String nom) {
        var fait = repository.renommer(id, avant, nom);
        if (fait) {
            journal.noter("correspondance.renommer", id.valeur());
        }
        return fait;
    }

    @Transactional
    void oublier(CorrespondanceId id) {
        if (!repository.oublier(id)) {
            throw new Introuvable();
        }
        journal.noter("correspondance.oublier", id.valeur());
    }
}
