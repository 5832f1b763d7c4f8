package fr.estran.presences;

import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record SaisieRepository(JdbcClient jdbc) {

    /** The lock of the sheet, which is made where there is none yet. Quarters are closed when nobody is noting anything. */
    void verrouiller(SeanceId seance) {
        jdbc.sql("""
            insert into feuille (structure_id, seance_id)
            select structure_courante(), :seance
            from pg_advisory_xact_lock_shared(hashtext('detachement'), hashtext(structure_courante()::text))
            on conflict (structure_id, seance_id) do nothing
            """).param("seance", seance).update();
        jdbc.sql("select seance_id from feuille where seance_id = :seance for update")
                .param("seance", seance)
                .query(UUID.class)
                .single();
    }

    void decrire(SeanceId seance, CadreDeSeance cadre) {
        jdbc.sql("""
            insert into seance_cadre (structure_id, seance_id, canal, niveau, autonomie, materiel)
            values (structure_courante(), :seance, :canal, :niveau, :autonomie, :materiel)
            on conflict (structure_id, seance_id) do update
            set canal = excluded.canal, niveau = excluded.niveau,
                autonomie = excluded.autonomie, materiel = excluded.materiel
            """).param("seance", seance).paramSource(cadre).update();
    }

    void noterLesDeparts(SeanceId seance, int deLaFile, int comptes) {
        jdbc.sql("""
            insert into seance_depart (structure_id, seance_id, de_la_file, comptes)
            select structure_courante(), :seance, :deLaFile, :comptes
            where :deLaFile + :comptes > 0
                or exists (select from seance_depart where seance_depart.seance_id = :seance)
            on conflict (structure_id, seance_id) do update
            set de_la_file = excluded.de_la_file, comptes = excluded.comptes
            """)
                .param("seance", seance)
                .param("deLaFile", deLaFile)
                .param("comptes", comptes)
                .update();
    }

    boolean estRecue(UUID saisie) {
        return existe("select exists (select from saisie where id = :cle)", saisie);
    }

    void garder(Saisie saisie, Instant maintenant) {
        jdbc.sql("""
            insert into saisie (structure_id, id, seance_id, compte_id, appareil, notee_le, recue_le)
            values (structure_courante(), :id, :seance, :compte, :appareil, :noteeLe, :recueLe)
            """).paramSource(saisie).param("recueLe", maintenant).update();
    }

    boolean themeConnu(String theme) {
        return existe("select exists (select from thematique where code = :cle)", theme);
    }

    boolean acteurConnu(UUID acteur) {
        return existe("select exists (select from acteur where id = :cle)", acteur);
    }

    /** The one that stays, of two that were one. Nobody makes it another before this is kept. */
    UUID acteurRetenu(UUID acteur) {
        return jdbc.sql("select coalesce(fusionne_dans_id, id) from acteur where id = :acteur for key share")
                .param("acteur", acteur)
                .query(UUID.class)
                .single();
    }

    private boolean existe(String sql, Object cle) {
        return jdbc.sql(sql).param("cle", cle).query(Boolean.class).single();
    }
}
