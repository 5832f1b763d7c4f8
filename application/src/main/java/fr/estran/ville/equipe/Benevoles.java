package fr.estran.ville.equipe;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Benevoles.Benevole;
import fr.estran.ville.equipe.Benevoles.Resultat.Averti;
import fr.estran.ville.equipe.Benevoles.Resultat.Devance;
import fr.estran.ville.equipe.Benevoles.Resultat.Ecrit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who lend a hand: a name, and nothing else. */
@Service
@Transactional
public class Benevoles {

    /** What comes of a name that is written. */
    sealed interface Resultat {

        record Ecrit() implements Resultat {}

        /** Nothing was written yet: it may be somebody who is there already. */
        record Averti(Doutes doutes) implements Resultat {}

        /** Somebody else has corrected it since it was shown. */
        record Devance(String actuel) implements Resultat {}
    }

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final BenevoleRepository repository;
    private final Journal journal;
    private final Clock horloge;

    Benevoles(BenevoleRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Benevole> tous() {
        return repository.tous();
    }

    /** @param accord of whoever has read who that may be already */
    Resultat ajouter(String nom, @Nullable String accord) {
        repository.seReserver();
        var id = BenevoleId.nouveau();
        var doutes = deja(repository.semblables(id, nom));
        if (doutes.aRelire(accord)) {
            return new Averti(doutes);
        }
        repository.ajouter(id, nom);
        journal.noter("benevole.ajouter", id.valeur());
        return new Ecrit();
    }

    /**
     * Of those that it was like already, nobody is warned again.
     *
     * @param avant the name as it was shown
     */
    Resultat renommer(BenevoleId id, String avant, String nom, @Nullable String accord) {
        repository.seReserver();
        var actuel = repository.nom(id).orElseThrow(Introuvable::new);
        if (!actuel.equals(avant) && !actuel.equals(nom)) {
            return new Devance(actuel);
        }
        var semblables = new ArrayList<>(repository.semblables(id, nom));
        semblables.removeAll(repository.semblables(id, actuel));
        var doutes = deja(semblables);
        if (doutes.aRelire(accord)) {
            return new Averti(doutes);
        }
        noter(repository.renommer(id, nom), "benevole.renommer", id);
        return new Ecrit();
    }

    private static Doutes deja(List<String> semblables) {
        return new Doutes(semblables.stream()
                .map(nom -> new Carte.Ligne(MESSAGES.dire("benevoles.doute.deja", "nom", nom), null))
                .toList());
    }

    /** Who never helped at a session is forgotten; the sessions of the others still name them. */
    void partir(BenevoleId id) {
        noter(repository.oublier(id) + repository.partir(id, LocalDate.now(horloge)), "benevole.partir", id);
    }

    void revenir(BenevoleId id) {
        noter(repository.partir(id, null), "benevole.revenir", id);
    }

    private void noter(int lignes, String acte, BenevoleId id) {
        if (lignes == 0) {
            throw new Introuvable();
        }
        journal.noter(acte, id.valeur());
    }

    /**
     * Somebody who lends a hand, without an account.
     *
     * @param seances how many sessions name them
     */
    public record Benevole(
            BenevoleId id, String nom, @Nullable LocalDate partiLe, int seances) {}

    @Repository
    record BenevoleRepository(JdbcClient jdbc) {

        /** Those who still come, first. */
        List<Benevole> tous() {
            return jdbc.sql("""
                select
                    id,
                    nom,
                    parti_le,
                    (
                        select count(*) from seance_benevole
                        where seance_benevole.structure_id = benevole.structure_id and benevole_id = benevole.id
                    ) as seances
                from benevole
                order by parti_le is not null, nom, id
                """).query(Benevole.class).list();
        }

        /** One name more at a time, so that the same one typed by two is seen. */
        void seReserver() {
            jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('benevoles/' || structure_courante(), 0))")
                    .query(Integer.class)
                    .single();
        }

        Optional<String> nom(BenevoleId id) {
            return jdbc.sql("select nom from benevole where id = :id for update")
                    .param("id", id)
                    .query(String.class)
                    .optional();
        }

        /** Others of that name, whatever its capitals, accents, spaces and hyphens. */
        List<String> semblables(BenevoleId id, String nom) {
            return jdbc.sql("""
                select nom
                from benevole
                where id <> :id
                    and nom <> :nom
                    and translate(plier(nom), ' -''’.', '') = translate(plier(:nom), ' -''’.', '')
                order by nom
                """)
                    .param("id", id)
                    .param("nom", nom)
                    .query(String.class)
                    .list();
        }

        void ajouter(BenevoleId id, String nom) {
            jdbc.sql("insert into benevole (structure_id, id, nom) values (structure_courante(), :id, :nom)")
                    .param("id", id)
                    .param("nom", nom)
                    .update();
        }

        int renommer(BenevoleId id, String nom) {
            return jdbc.sql("update benevole set nom = :nom where id = :id")
                    .param("id", id)
                    .param("nom", nom)
                    .update();
        }

        int partir(BenevoleId id, @Nullable LocalDate jour) {
            return jdbc.sql("update benevole set parti_le = :jour where id = :id")
                    .param("id", id)
                    .param("jour", jour)
                    .update();
        }

        /** Nothing is kept of whoever never came. */
        int oublier(BenevoleId id) {
            return jdbc.sql("""
                delete from benevole
                where id = :id
                    and not exists (
                        select from seance_benevole
                        where seance_benevole.structure_id = benevole.structure_id and benevole_id = benevole.id
                    )
                """).param("id", id).update();
        }
    }
}
