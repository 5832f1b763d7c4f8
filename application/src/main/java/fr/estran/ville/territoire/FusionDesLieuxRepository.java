package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;

import fr.estran.socle.commun.LieuId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two venues that are one: what is theirs here. */
@Repository
record FusionDesLieuxRepository(JdbcClient jdbc) {

    /** What was found to be a bus is one, and stops where the other did. */
    void deplacerLesHaltes() {
        jdbc.sql("""
            update lieu
            set mobile = true
            from lieu parti
            where parti.structure_id = lieu.structure_id
                and parti.fusionne_dans_id = lieu.id
                and parti.mobile
                and lieu.mobile is not true
            """).update();
        jdbc.sql("""
            update lieu
            set halte_de_id = parti.fusionne_dans_id
            from lieu parti
            where parti.structure_id = lieu.structure_id
                and parti.id = lieu.halte_de_id
                and parti.fusionne_dans_id is not null
            """).update();
    }

    int salles(LieuId lieu) {
        return jdbc.sql("select count(*)::integer from salle where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
    }

    int fermetures(LieuId lieu) {
        return jdbc.sql("select count(*)::integer from lieu_fermeture where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
    }

    /** Of rooms of one name, the one that is there stays. */
    void deplacerLesSalles(LieuId de, LieuId vers) {
        jdbc.sql("""
            update salle
            set lieu_id = :vers
            where lieu_id = :de
                and not exists (
                    select from salle gardee
                    where gardee.structure_id = salle.structure_id
                        and gardee.lieu_id = :vers
                        and gardee.nom = salle.nom
                )
            """).param("de", de).param("vers", vers).update();
    }

    void oublierLesSalles(LieuId lieu) {
        jdbc.sql("delete from salle where lieu_id = :lieu").param("lieu", lieu).update();
    }

    /** Where both are closed on one day, what the one that stays says of it stands. */
    void deplacerLesFermetures(LieuId de, LieuId vers) {
        jdbc.sql("""
            update lieu_fermeture
            set lieu_id = :vers
            where lieu_id = :de
                and not exists (
                    select from lieu_fermeture gardee
                    where gardee.structure_id = lieu_fermeture.structure_id
                        and gardee.lieu_id = :vers
                        and daterange(gardee.debut, gardee.fin, '[]')
                            && daterange(lieu_fermeture.debut, lieu_fermeture.fin, '[]')
                )
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from lieu_fermeture where lieu_id = :de")
                .param("de", de)
                .update();
    }

    void prendreLesOuvertures(LieuId de, LieuId vers) {
        jdbc.sql("""
            insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)
            select structure_id, :vers, jour, ouvre, ferme
            from lieu_ouverture
            where lieu_id = :de
                and not exists (select from lieu_ouverture gardee where gardee.lieu_id = :vers)
            """).param("de", de).param("vers", vers).update();
    }

    /** What its sheet does not say, the other's does. */
    void completer(LieuId de, LieuId vers) {
        jdbc.sql(LIEU.completer()).param("de", de).param("vers", vers).update();
        jdbc.sql("update lieu set halte_de_id = coalesce(lieu.halte_de_id, autre.halte_de_id) from lieu autre"
                        + " where lieu.id = :vers and autre.structure_id = lieu.structure_id and autre.id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }
}
