package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeBenevole.BENEVOLE;
import static fr.estran.ville.equipe.DescriptionDeBenevole.JOINDRE;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Purge;
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

/** Those who lend a hand: a name, and how they are reached if they said so. */
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
    private final FicheRepository fiches;
    private final Journal journal;
    private final Clock horloge;

    Benevoles(BenevoleRepository repository, FicheRepository fiches, Journal journal, Clock horloge) {
        this.repository = repository;
        this.fiches = fiches;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<Benevole> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    public Benevole lire(BenevoleId id) {
        return repository.tous().stream()
                .filter(un -> un.id().equals(id))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs joindre(BenevoleId id) {
        return fiches.dire(BENEVOLE, JOINDRE, id);
    }

    /** Of two who write it, the second reads what the first wrote. @return false of somebody who does not come any more */
    boolean joindre(BenevoleId id, Conciliation dite) {
        var _ = repository.nom(id).orElseThrow(Introuvable::new);
        if (lire(id).partiLe() != null) {
            return false;
        }
        dite.verifier(joindre(id));
        fiches.corriger(BENEVOLE, JOINDRE, id, dite.ecrits());
        repository.dater(id, LocalDate.now(horloge));
        journal.noter("benevole.joindre", id.valeur());
        return true;
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

    /** Who never helped at a session is forgotten; the sessions of the others still name them, and nobody knows any more where they are reached. */
    void partir(BenevoleId id) {
        noter(repository.oublier(id) + repository.partir(id, LocalDate.now(horloge)), "benevole.partir", id);
    }

    void revenir(BenevoleId id) {
        noter(repository.revenir(id), "benevole.revenir", id);
    }

    private void noter(int lignes, String acte, BenevoleId id) {
        if (lignes == 0) {
            throw new Introuvable();
        }
        journal.noter(acte, id.valeur());
    }

    @Repository
    record BenevoleRepository(JdbcClient jdbc, Clock horloge) implements Purge {

        private static final String SANS_COORDONNEES =
                "telephone = null, courriel = null, adresse = null, prevenir = null, joindre_le = null ";

        /** Those who still come, first. */
        List<Benevole> tous() {
            return jdbc.sql("""
                select
                    id,
                    nom,
                    parti_le,
                    telephone,
                    courriel,
                    adresse,
                    prevenir,
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

        int partir(BenevoleId id, LocalDate jour) {
            return jdbc.sql("update benevole set parti_le = :jour, " + SANS_COORDONNEES + " where id = :id")
                    .param("id", id)
                    .param("jour", jour)
                    .update();
        }

        /** Where they are reached stands, if somebody else had them back before. */
        int revenir(BenevoleId id) {
            return jdbc.sql("update benevole set parti_le = null where id = :id")
                    .param("id", id)
                    .update();
        }

        void dater(BenevoleId id, LocalDate jour) {
            jdbc.sql("""
                update benevole
                set joindre_le = case when num_nonnulls(telephone, courriel, adresse, prevenir) > 0 then :jour::date end
                where id = :id
                """).param("id", id).param("jour", jour).update();
        }

        @Override
        public Duree duree() {
            return Duree.BENEVOLES;
        }

        /** From the last session that they helped at or are to, or from the day on which it was written where that is later: a folder may not say it. */
        @Override
        public void purger(LocalDate avant) {
            jdbc.sql("""
                update benevole
                set joindre_le = :aujourdhui
                where joindre_le is null and num_nonnulls(telephone, courriel, adresse, prevenir) > 0
                """).param("aujourdhui", LocalDate.now(horloge)).update();
            jdbc.sql("update benevole set " + SANS_COORDONNEES + """
                where joindre_le < :avant
                    and not exists (
                        select from seance_benevole aide
                        join seance on seance.structure_id = aide.structure_id and seance.id = aide.seance_id
                        where aide.structure_id = benevole.structure_id
                            and aide.benevole_id = benevole.id
                            and seance.debut >= :avant)
                """)
                    .param("avant", avant)
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
