package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.Echeance.EcheanceId;
import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Convention;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.Financements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team writes of an agreement for its file: what is awaited, what came, and what it says in its own words. */
@Service
@Transactional
class Echeances {

    private final EcheanceRepository repository;
    private final Financements financements;
    private final Journal journal;
    private final Clock horloge;

    Echeances(EcheanceRepository repository, Financements financements, Journal journal, Clock horloge) {
        this.repository = repository;
        this.financements = financements;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Convention convention(ConventionId convention) {
        return financements.lire(convention).convention();
    }

    @Transactional(readOnly = true)
    Echeance lire(ConventionId convention, EcheanceId id) {
        return repository.lire(convention, id).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(ConventionId convention, EcheanceId id) {
        return repository.dire(lire(convention, id).id());
    }

    /** What one field alone does not say to be wrong. */
    Map<String, String> fautes(Champs dits) {
        var fautes = new LinkedHashMap<String, String>();
        var nature = dits.dit("nature");
        if (!nature.equals(Nature.PIECE.code()) && dits.un("jour") == null) {
            fautes.put("jour", M.dire("faute.sans_jour"));
        }
        if (!nature.equals(Nature.VERSEMENT.code())) {
            for (var montant : new String[] {"montant", "montantRecu"}) {
                if (dits.un(montant) != null) {
                    fautes.put(montant, M.dire("faute.sans_montant"));
                }
            }
        } else if (dits.un("montantRecu") != null && dits.un("faitLe") == null) {
            fautes.put("faitLe", M.dire("faute.recu_quand"));
        }
        if (LectureDeSaisie.jour(dits.un("faitLe"))
                .filter(LocalDate.now(horloge)::isBefore)
                .isPresent()) {
            fautes.put("faitLe", M.dire("faute.a_venir"));
        }
        return fautes;
    }

    void ajouter(ConventionId convention, Champs dits) {
        repository.verrouiller(convention(convention).id());
        var id = EcheanceId.nouveau();
        repository.ecrire(convention, id, dits);
        journal.noter("echeance.ajouter", id.valeur());
    }

    void corriger(ConventionId convention, EcheanceId id, Conciliation dite) {
        repository.verrouiller(convention);
        dite.verifier(champs(convention, id));
        repository.ecrire(convention, id, dite.ecrits());
        journal.noter("echeance.corriger", id.valeur());
    }

    /** Today, unless somebody has said so already. */
    void faire(ConventionId convention, EcheanceId id) {
        repository.verrouiller(convention);
        if (!lire(convention, id).faite()) {
            repository.dater(id, LocalDate.now(horloge));
            journal.noter("echeance.faire", id.valeur());
        }
    }

    /** It was ticked by mistake. */
    void defaire(ConventionId convention, EcheanceId id) {
        repository.verrouiller(convention);
        if (lire(convention, id).faite()) {
            repository.dater(id, null);
            journal.noter("echeance.defaire", id.valeur());
        }
    }

    void supprimer(ConventionId convention, EcheanceId id) {
        repository.verrouiller(convention);
        repository.supprimer(lire(convention, id).id());
        journal.noter("echeance.supprimer", id.valeur());
    }

    @Transactional(readOnly = true)
    Champs textes(ConventionId convention) {
        return repository.textes(convention(convention).id());
    }

    void ecrireTextes(ConventionId convention, Conciliation dite) {
        repository.verrouiller(convention);
        dite.verifier(textes(convention));
        repository.ecrireTextes(convention, dite.ecrits());
        journal.noter("convention.textes", convention.valeur());
    }
}
