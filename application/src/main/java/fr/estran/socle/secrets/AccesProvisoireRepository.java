package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AccesProvisoireRepository(JdbcClient jdbc) {

    /** In the place of the one before. */
    void garder(StructureId structure, CompteId compte, String genre, byte[] empreinte, Instant expire) {
        jdbc.sql("""
            insert into acces_provisoire (structure_id, compte_id, genre, empreinte, expire)
            values (:structure, :compte, :genre, :empreinte, :expire)
            on conflict (structure_id, compte_id, genre) do update
            set empreinte = excluded.empreinte, expire = excluded.expire
            """)
                .param("structure", structure)
                .param("compte", compte)
                .param("genre", genre)
                .param("empreinte", empreinte)
                .param("expire", expire)
                .update();
    }

    /** Whose it is, of an account that is in use. */
    Optional<CompteId> trouver(String genre, byte[] empreinte, Instant maintenant) {
        return jdbc.sql("""
            select acces.compte_id
            from acces_provisoire acces
            join compte on compte.id = acces.compte_id
            where acces.genre = :genre and acces.empreinte = :empreinte and acces.expire > :maintenant
                and compte.actif
            """)
                .param("genre", genre)
                .param("empreinte", empreinte)
                .param("maintenant", maintenant)
                .query(CompteId.class)
                .optional();
    }

    /** Of two that bring it at once, one is told that it was there. */
    boolean retirer(String genre, byte[] empreinte) {
        return jdbc.sql("""
            delete from acces_provisoire
            where genre = :genre and empreinte = :empreinte
            """).param("genre", genre).param("empreinte", empreinte).update() > 0;
    }

    void oublier(CompteId compte) {
        jdbc.sql("""
            delete from acces_provisoire
            where compte_id = :compte
            """).param("compte", compte).update();
    }
}
