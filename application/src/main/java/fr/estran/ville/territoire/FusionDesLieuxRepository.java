package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two venues that are one: what is theirs here. */
@Repository
record FusionDesLieuxRepository(JdbcClient jdbc) {

    /** @param vers the one that stays */
    record Reuni(LieuId de, LieuId vers) {}

    /** Of a venue that was found to be another, that other. */
    Optional<LieuId> garde(LieuId lieu) {
        return jdbc.sql("select fusionne_dans_id from lieu where id = :lieu and fusionne_dans_id is not null")
                .param("lieu", lieu)
                .query(LieuId.class)
                .optional();
    }

    /** A folder may say that one is another, which was found since to be a third. */
    void deChaineEnUn() {
        jdbc.sql("""
            update lieu
            set fusionne_dans_id = garde.fusionne_dans_id
            from lieu garde
            where garde.structure_id = lieu.structure_id
                and garde.id = lieu.fusionne_dans_id
                and garde.fusionne_dans_id is not null
            """).update();
    }

    /** No folder brings back into the lists what was found to be another. */
    void retirerLesReunis(LocalDate jour) {
        jdbc.sql("update lieu set retire_le = :jour where fusionne_dans_id is not null and retire_le is null")
                .param("jour", jour)
                .update();
    }

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

    List<Reuni> reunis() {
        return jdbc.sql("""
            select id as de, fusionne_dans_id as vers
            from lieu
            where fusionne_dans_id is not null
            order by id
            """).query(Reuni.class).list();
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
        jdbc.sql("""
            update lieu
            set
                adresse = coalesce(lieu.adresse, autre.adresse),
                code_postal = coalesce(lieu.code_postal, autre.code_postal),
                commune = coalesce(lieu.commune, autre.commune),
                quartier = coalesce(lieu.quartier, autre.quartier),
                latitude = case when lieu.longitude is null then autre.latitude else lieu.latitude end,
                longitude = case when lieu.latitude is null then autre.longitude else lieu.longitude end,
                capacite = coalesce(lieu.capacite, autre.capacite),
                acces_pmr = coalesce(lieu.acces_pmr, autre.acces_pmr),
                accessibilite = coalesce(lieu.accessibilite, autre.accessibilite),
                etage = coalesce(lieu.etage, autre.etage),
                acces = coalesce(lieu.acces, autre.acces),
                arret = coalesce(lieu.arret, autre.arret),
                contact_nom = coalesce(lieu.contact_nom, autre.contact_nom),
                contact_telephone = coalesce(lieu.contact_telephone, autre.contact_telephone),
                contact_courriel = coalesce(lieu.contact_courriel, autre.contact_courriel),
                cles = coalesce(lieu.cles, autre.cles),
                acces_equipe = coalesce(lieu.acces_equipe, autre.acces_equipe),
                equipement = coalesce(lieu.equipement, autre.equipement),
                mobile = case when lieu.mobile or autre.mobile then true end,
                halte_de_id = coalesce(lieu.halte_de_id, autre.halte_de_id)
            from lieu autre
            where lieu.id = :vers and autre.structure_id = lieu.structure_id and autre.id = :de
            """).param("de", de).param("vers", vers).update();
    }

    /** Those that were found to be this one already follow it. */
    void reunir(LieuId de, LieuId vers, LocalDate jour) {
        jdbc.sql("""
            update lieu
            set fusionne_dans_id = :vers, retire_le = coalesce(retire_le, :jour)
            where id = :de or fusionne_dans_id = :de
            """).param("de", de).param("vers", vers).param("jour", jour).update();
    }
}
