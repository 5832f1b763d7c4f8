package fr.estran.accords;

import fr.estran.accords.EcritureDAccord.Devancee;
import fr.estran.accords.EcritureDAccord.Faite;
import fr.estran.accords.EcritureDAccord.Refusee;
import fr.estran.commun.Conciliation;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements that pay for posts. */
@Service
@Transactional
class Conventions {

    private final ConventionRepository repository;
    private final Journal journal;
    private final Clock horloge;

    Conventions(ConventionRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those that renew each other together, each in the order of its dates. */
    @Transactional(readOnly = true)
    List<List<Convention>> chaines() {
        var chaines = new LinkedHashMap<ConventionId, List<Convention>>();
        repository
                .toutes()
                .forEach(convention -> chaines.computeIfAbsent(convention.chaine(), _ -> new ArrayList<>())
                        .add(convention));
        return List.copyOf(chaines.values());
    }

    @Transactional(readOnly = true)
    Convention lire(ConventionId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    EcritureDAccord creer(FormulaireConvention dite) {
        var id = ConventionId.nouveau();
        return ecrire(id, dite, "accords.convention_creee");
    }

    EcritureDAccord modifier(ConventionId id, Conciliation dite) {
        repository.verrouiller(id);
        var actuels = FormulaireConvention.de(lire(id)).champs();
        return dite.devancee(actuels)
                ? new Devancee(dite.avec(actuels))
                : ecrire(id, FormulaireConvention.de(dite.ecrits()), "accords.convention");
    }

    /** One goes on from what is over or about to be, and neither from itself nor in a circle. */
    private EcritureDAccord ecrire(ConventionId id, FormulaireConvention dite, String acte) {
        var reconduite = dite.reconduite().map(this::lire);
        boolean ordonnees = reconduite.isEmpty()
                || !reconduite.get().id().equals(id) && reconduite.get().debut().isBefore(dite.premier());
        if (!ordonnees || repository.reconduiteDes(id, dite.premier())) {
            return new Refusee(Map.of("reconduit", Accords.M.dire("faute.reconduit")));
        }
        repository.ecrire(id, dite);
        journal.noter(acte, id.valeur());
        return new Faite();
    }

    void retirer(ConventionId id) {
        dater(id, LocalDate.now(horloge), "accords.convention_retiree");
    }

    void remettre(ConventionId id) {
        dater(id, null, "accords.convention_remise");
    }

    private void dater(ConventionId id, @Nullable LocalDate le, String acte) {
        if (repository.retirer(id, le) == 0) {
            throw new Introuvable();
        }
        journal.noter(acte, id.valeur());
    }
}
