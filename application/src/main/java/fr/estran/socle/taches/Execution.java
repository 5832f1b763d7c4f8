package fr.estran.socle.taches;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.base.EtatDeLaBase;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache.Travail.DesVilles;
import fr.estran.socle.taches.Tache.Travail.DuService;
import fr.estran.socle.taches.TacheRepository.Fait;
import fr.estran.socle.vocabulaire.Structures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does a job, unless somebody does it already, and has what came of it noted. */
@Component
class Execution {

    /** What whoever asked for it is told. */
    sealed interface Issue {

        record Faite() implements Issue {}

        record Echouee(String raison) implements Issue {}

        record DejaEnCours() implements Issue {}
    }

    private static final Logger JOURNAL = LoggerFactory.getLogger(Execution.class);
    private static final Messages MESSAGES = Messages.de("socle/taches");

    private final RegistreDesTaches registre;
    private final Structures structures;
    private final EtatDeLaBase base;
    private final Set<String> enCours = ConcurrentHashMap.newKeySet();

    Execution(RegistreDesTaches registre, Structures structures, EtatDeLaBase base) {
        this.registre = registre;
        this.structures = structures;
        this.base = base;
    }

    /** What is being done here: it is held for as long as that takes. */
    Set<String> enCours() {
        return Set.copyOf(enCours);
    }

    /** Its hour has come, for all towns. */
    Issue aSonHeure(Tache tache) {
        return faire(tache, true, null);
    }

    /** Now, for these alone; of what is done for the service as a whole, for it. */
    Issue pour(Tache tache, List<StructureId> villes) {
        return faire(tache, false, villes);
    }

    private Issue faire(Tache tache, boolean due, @Nullable List<StructureId> villes) {
        var depuis = System.nanoTime();
        if (!registre.prendre(tache, due)) {
            return new Issue.DejaEnCours();
        }
        enCours.add(tache.code());
        try {
            var fait = faire(tache, villes, depuis);
            registre.noter(tache, fait);
            return issue(fait);
        } finally {
            enCours.remove(tache.code());
        }
    }

    private static Issue issue(Fait fait) {
        var raison = fait.raison() != null
                ? fait.raison()
                : fait.echouees().values().stream().findFirst().orElse(null);
        return raison == null ? new Issue.Faite() : new Issue.Echouee(raison);
    }

    private Fait faire(Tache tache, @Nullable List<StructureId> villes, long depuis) {
        var reussies = new ArrayList<StructureId>();
        var echouees = new HashMap<StructureId, String>();
        var toutes = villes == null;
        try {
            switch (tache.travail()) {
                case DuService(var faire) -> {
                    faire.run();
                    toutes = true;
                }
                case DesVilles(var faire) -> {
                    var auTravail = structures.auTravail();
                    for (var ville : villes == null
                            ? auTravail
                            : villes.stream().filter(auTravail::contains).toList()) {
                        faire(tache, faire, ville, reussies, echouees);
                    }
                }
            }
            return new Fait(null, toutes, reussies, echouees);
        } catch (RuntimeException | Error e) {
            if (BaseMuette.enCause(e)) {
                base.noter(e, depuis);
            }
            return new Fait(dire(tache.code(), e), toutes, reussies, echouees);
        }
    }

    private void faire(
            Tache tache,
            Consumer<StructureId> faire,
            StructureId ville,
            List<StructureId> reussies,
            Map<StructureId, String> echouees) {
        try {
            faire.accept(ville);
            reussies.add(ville);
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            echouees.put(ville, dire(tache.code() + " of structure " + ville.valeur(), e));
        }
    }

    /** Logged once, where it is; what is shown says what kind of fault it was, and never what it quotes. */
    private String dire(String quoi, Throwable faute) {
        if (faute instanceof Empechement empechement) {
            return String.valueOf(empechement.getMessage());
        }
        if (BaseMuette.enCause(faute)) {
            return MESSAGES.dire(BaseMuette.pleine(faute) ? "raison.pleine" : "raison.muette");
        }
        JOURNAL.error("job {} could not be done; later", quoi, faute);
        return MESSAGES.dire("raison.erreur", "type", faute.getClass().getSimpleName());
    }
}
