package fr.estran.ateliers;

import fr.estran.commun.ActionId;
import fr.estran.commun.Conciliation;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import fr.estran.preparation.Preparations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The models of workshops: for whoever starts an action from one, and for whoever keeps them. */
@Service
@Transactional
public class ModelesDAtelier {

    private final ModeleDAtelierRepository repository;
    private final ResultatRepository resultats;
    private final Preparations preparations;
    private final Journal journal;
    private final Clock horloge;

    ModelesDAtelier(
            ModeleDAtelierRepository repository,
            ResultatRepository resultats,
            Preparations preparations,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.resultats = resultats;
        this.preparations = preparations;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<ModeleDAtelier> tous() {
        return repository.tous();
    }

    /** By their titles, without those that are retired. */
    @Transactional(readOnly = true)
    public List<ModeleDAtelier> auChoix() {
        return repository.tous().stream()
                .filter(modele -> modele.retireLe() == null)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ModeleDAtelier> chercher(ModeleDAtelierId id) {
        return repository.lire(id);
    }

    @Transactional(readOnly = true)
    ModeleDAtelier lire(ModeleDAtelierId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    ResultatDeModele resultat(ModeleDAtelierId id) {
        return resultats.de(id, horloge.instant());
    }

    @Transactional(readOnly = true)
    public Optional<ModeleDAtelier> deLAction(ActionId action) {
        return repository.deLAction(action);
    }

    /** A new action has started from it: it is remembered, and what the model carries along goes to each session. */
    public void retenir(ActionId action, ModeleDAtelierId modele) {
        repository.retenir(action, modele);
        var materiel = lire(modele).materiel();
        if (!materiel.isEmpty()) {
            preparations.emporter(action, materiel);
        }
    }

    ModeleDAtelierId creer(SaisieModele saisie) {
        var id = ModeleDAtelierId.nouveau();
        repository.ajouter(id, saisie);
        journal.noter("atelier.creer", id.valeur());
        return id;
    }

    /** @return false where somebody else has written it since it was shown */
    boolean modifier(ModeleDAtelierId id, Conciliation dite) {
        if (!repository.verrouiller(id)) {
            throw new Introuvable();
        }
        if (dite.devancee(FormulaireModeleDAtelier.de(lire(id)).champs())) {
            return false;
        }
        repository.modifier(id, new FormulaireModeleDAtelier(dite.ecrits()).lire());
        journal.noter("atelier.modifier", id.valeur());
        return true;
    }

    void retirer(ModeleDAtelierId id) {
        if (lire(id).retireLe() == null) {
            repository.retirer(id, horloge.instant());
            journal.noter("atelier.retirer", id.valeur());
        }
    }

    void reprendre(ModeleDAtelierId id) {
        if (lire(id).retireLe() != null) {
            repository.reprendre(id);
            journal.noter("atelier.reprendre", id.valeur());
        }
    }
}
