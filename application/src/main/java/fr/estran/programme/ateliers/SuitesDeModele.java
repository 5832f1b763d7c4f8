package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A model retired, taken up again, put before another of its theme, or removed since nothing ever started from it. */
@Service
@Transactional
class SuitesDeModele {

    private final ModeleDAtelierRepository modeles;
    private final SuitesDeModeleRepository repository;
    private final ResultatRepository resultats;
    private final Journal journal;
    private final Clock horloge;

    SuitesDeModele(
            ModeleDAtelierRepository modeles,
            SuitesDeModeleRepository repository,
            ResultatRepository resultats,
            Journal journal,
            Clock horloge) {
        this.modeles = modeles;
        this.repository = repository;
        this.resultats = resultats;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** What started from it goes on. @param accord of whoever has read what that is */
    Doutes retirer(ModeleDAtelierId id, @Nullable String accord) {
        if (prendre(id).retireLe() != null) {
            return Doutes.AUCUN;
        }
        var suites = new Doutes(resultats.aVenir(id, horloge.instant()).stream()
                .map(action -> new Carte.Ligne(
                        PageDeModele.MESSAGES.dire(
                                "retirer.action", "titre", action.titre(), "jour", jour(action.prochaine())),
                        "/equipe/programme/" + action.id()))
                .toList());
        if (suites.aRelire(accord)) {
            return suites;
        }
        repository.retirer(id, horloge.instant());
        journal.noter("atelier.retirer", id.valeur());
        return Doutes.AUCUN;
    }

    private String jour(Instant debut) {
        return Jours.dire(LocalDate.ofInstant(debut, horloge.getZone()));
    }

    void reprendre(ModeleDAtelierId id) {
        if (prendre(id).retireLe() != null) {
            repository.reprendre(id);
            journal.noter("atelier.reprendre", id.valeur());
        }
    }

    /** @return false where an action started from it, maybe since the page was read: what was is never removed */
    boolean supprimer(ModeleDAtelierId id) {
        var _ = prendre(id);
        if (resultats.de(id, horloge.instant()).actions() > 0) {
            return false;
        }
        repository.supprimer(id);
        journal.noter("atelier.supprimer", id.valeur());
        return true;
    }

    /** @param pas one place up or down, among those of its theme that are offered */
    void deplacer(ModeleDAtelierId id, int pas) {
        modeles.seReserver();
        var theme = modeles.lire(id).orElseThrow(Introuvable::new).thematique();
        var ranges = new ArrayList<>(modeles.tous().stream()
                .filter(modele ->
                        modele.retireLe() == null && modele.thematique().equals(theme))
                .map(ModeleDAtelier::id)
                .toList());
        var rang = ranges.indexOf(id);
        if (rang >= 0 && rang + pas >= 0 && rang + pas < ranges.size()) {
            Collections.swap(ranges, rang, rang + pas);
            repository.ranger(ranges);
            journal.noter("atelier.ranger", id.valeur());
        }
    }

    private ModeleDAtelier prendre(ModeleDAtelierId id) {
        if (!modeles.verrouiller(id)) {
            throw new Introuvable();
        }
        return modeles.lire(id).orElseThrow(Introuvable::new);
    }

    /** Models that leave the lists, come back, move within their theme, or never were. */
    @Repository
    record SuitesDeModeleRepository(JdbcClient jdbc) {

        void retirer(ModeleDAtelierId id, Instant maintenant) {
            jdbc.sql("""
                update modele_atelier
                set retire_le = (:maintenant::timestamptz at time zone structure.fuseau)::date
                from structure
                where modele_atelier.id = :id
                """).param("maintenant", maintenant).param("id", id).update();
        }

        void reprendre(ModeleDAtelierId id) {
            jdbc.sql("update modele_atelier set retire_le = null where id = :id")
                    .param("id", id)
                    .update();
        }

        /** @param ids all that are offered of one theme, in their order */
        void ranger(List<ModeleDAtelierId> ids) {
            jdbc.sql("""
                update modele_atelier
                set ordre = range.rang
                from unnest(:ids::uuid[]) with ordinality range (id, rang)
                where modele_atelier.id = range.id and modele_atelier.ordre is distinct from range.rang
                """).param("ids", ids).update();
        }

        void supprimer(ModeleDAtelierId id) {
            jdbc.sql("delete from modele_atelier where id = :id")
                    .param("id", id)
                    .update();
        }
    }
}
