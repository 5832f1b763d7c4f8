package fr.estran.programme.ateliers;

import fr.estran.programme.ateliers.ModelesDAtelier.EcritureDeModele.Avertie;
import fr.estran.programme.ateliers.ModelesDAtelier.EcritureDeModele.Faite;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The models of workshops: for whoever starts an action from one, and for whoever keeps them. */
@Service
@Transactional
public class ModelesDAtelier {

    private static final Messages MESSAGES = Messages.de("programme/ateliers");

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

    /** Without those that are retired. */
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

    /** Its form. */
    @Transactional(readOnly = true)
    Champs champs(ModeleDAtelierId id) {
        return repository.dire(id);
    }

    /** A new action has started from it: it is remembered, and what the model carries along goes to each session. */
    public void retenir(ActionId action, ModeleDAtelierId modele) {
        repository.retenir(action, modele);
        var materiel = lire(modele).materiel();
        if (!materiel.isEmpty()) {
            preparations.emporter(action, materiel);
        }
    }

    /** Of the starter list: what is ticked is meant. */
    void ajouter(Champs saisie) {
        ecrire(ModeleDAtelierId.nouveau(), saisie);
    }

    /** @param accord of whoever has read which model it may be already */
    EcritureDeModele creer(Champs saisie, @Nullable String accord) {
        repository.seReserver();
        var id = ModeleDAtelierId.nouveau();
        var doutes = deja(repository.semblables(id, saisie.dit("titre")));
        return doutes.aRelire(accord) ? new Avertie(doutes) : ecrire(id, saisie);
    }

    /** Of those that it was like already, nobody is warned again. */
    EcritureDeModele modifier(ModeleDAtelierId id, Conciliation dite, @Nullable String accord) {
        repository.seReserver();
        if (!repository.verrouiller(id)) {
            throw new Introuvable();
        }
        var actuel = lire(id);
        dite.verifier(repository.dire(id));
        var saisie = dite.ecrits();
        var semblables = new ArrayList<>(repository.semblables(id, saisie.dit("titre")));
        semblables.removeAll(repository.semblables(id, actuel.titre()));
        var doutes = deja(semblables);
        if (doutes.aRelire(accord)) {
            return new Avertie(doutes);
        }
        repository.ecrire(id, saisie);
        journal.noter("atelier.modifier", id.valeur());
        return new Faite(id);
    }

    private Faite ecrire(ModeleDAtelierId id, Champs saisie) {
        repository.ecrire(id, saisie);
        journal.noter("atelier.creer", id.valeur());
        return new Faite(id);
    }

    private static Doutes deja(List<ModeleDAtelier> semblables) {
        return new Doutes(semblables.stream()
                .map(autre -> new Carte.Ligne(
                        MESSAGES.dire(
                                "doute.deja",
                                Map.of(
                                        "titre",
                                        autre.titre(),
                                        "theme",
                                        autre.theme(),
                                        "retire",
                                        autre.retireLe() != null)),
                        "/reglages/ateliers/" + autre.id()))
                .toList());
    }

    /** What came of a model that was written. */
    sealed interface EcritureDeModele {

        record Faite(ModeleDAtelierId modele) implements EcritureDeModele {}

        /** Nothing was done yet: this may be a slip, and may be meant. */
        record Avertie(Doutes doutes) implements EcritureDeModele {}
    }
}
