package fr.estran.socle.droits;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.StructureId;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record JournalRepository(JdbcClient jdbc) implements Purge {

    void ajouter(StructureId structure, LigneJournal ligne) {
        jdbc.sql("""
            insert into journal (structure_id, id, quand, compte_id, acte, objet_id, canal, origine)
            values (:structure, :id, :quand, :auteur, :acte, :objet, :canal, :origine::inet)
            """)
                .param("structure", structure)
                .param("id", Identifiants.nouveau())
                .paramSource(ligne)
                .update();
    }

    /** @param fuseau in which the days begin that one looks between */
    int compter(FiltreDuJournal filtre, ZoneId fuseau) {
        return filtrer("""
            select count(*)
            from journal
            where (:auteur::uuid is null or compte_id = :auteur or objet_id = :auteur)
                and (:acte::text is null or acte = :acte)
                and (:objet::uuid is null or objet_id = :objet)
                and (:depuis_le::timestamptz is null or quand >= :depuis_le)
                and (:avant_le::timestamptz is null or quand < :avant_le)
            """, filtre, fuseau).query(Integer.class).single();
    }

    /** The latest first. */
    List<ActeVu> lire(FiltreDuJournal filtre, ZoneId fuseau, int depuis, int nombre) {
        return lignes(filtre, fuseau)
                .param("depuis", depuis)
                .param("nombre", nombre)
                .query(ActeVu.class)
                .list();
    }

    /** One after the other, however many they are. */
    void parcourir(FiltreDuJournal filtre, ZoneId fuseau, int nombre, Consumer<ActeVu> lecteur) {
        try (var actes =
                lignes(filtre, fuseau).param("depuis", 0).param("nombre", nombre).query(ActeVu.class).stream()) {
            actes.forEach(lecteur);
        }
    }

    List<Trace> sur(Collection<? extends Identifiant> objets) {
        return jdbc.sql("select quand, acte from journal where objet_id = any(:objets) order by quand, id")
                .param("objets", objets)
                .query(Trace.class)
                .list();
    }

    List<String> actes() {
        return jdbc.sql("""
            select distinct acte
            from journal
            order by acte
            """).query(String.class).list();
    }

    private JdbcClient.StatementSpec lignes(FiltreDuJournal filtre, ZoneId fuseau) {
        return filtrer("""
            select journal.quand, auteur.nom as auteur, journal.acte, vise.nom as sur_qui,
                journal.objet_id::text as objet, journal.canal, host(journal.origine) as origine
            from journal
            left join compte auteur on auteur.id = journal.compte_id
            left join compte vise on vise.id = journal.objet_id and vise.id is distinct from journal.compte_id
            where (:auteur::uuid is null or journal.compte_id = :auteur or journal.objet_id = :auteur)
                and (:acte::text is null or journal.acte = :acte)
                and (:objet::uuid is null or journal.objet_id = :objet)
                and (:depuis_le::timestamptz is null or journal.quand >= :depuis_le)
                and (:avant_le::timestamptz is null or journal.quand < :avant_le)
            order by journal.quand desc, journal.id desc
            offset :depuis limit :nombre
            """, filtre, fuseau);
    }

    private JdbcClient.StatementSpec filtrer(String sql, FiltreDuJournal filtre, ZoneId fuseau) {
        return jdbc.sql(sql)
                .param("auteur", filtre.auteur(), Types.OTHER)
                .param("acte", filtre.acteCherche(), Types.VARCHAR)
                .param("objet", filtre.objetCherche(), Types.OTHER)
                .param("depuis_le", filtre.depuis(fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("avant_le", filtre.avant(fuseau), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    /** The database refuses to let go of anything younger than half a year. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("delete from journal where quand < :avant")
                .param("avant", avant.atStartOfDay(ZoneOffset.UTC).toInstant())
                .update();
    }

    record LigneJournal(
            Instant quand,
            @Nullable CompteId auteur,
            String acte,
            @Nullable UUID objet,
            String canal,
            @Nullable String origine) {}
}
