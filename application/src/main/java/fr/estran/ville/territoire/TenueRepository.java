package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.TENUE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.PlageHoraire;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.socle.dossier.FormeDeChamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What venues are, where they stand, when they are open. */
@Repository
record TenueRepository(JdbcClient jdbc, FicheRepository fiches) {

    static final String LIEUX = """
        select id, nom, quartier, latitude, longitude, capacite, acces_pmr, accessibilite, retire_le,
            mobile is true as mobile, halte_de_id as halte_de
        from lieu
        """;

    /** One venue more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        fiches.seReserver(LIEU);
    }

    /** Each once, however it was spelled. */
    List<Lieu> tous() {
        return jdbc.sql(LIEUX + "where fusionne_dans_id is null order by nom, id")
                .query(Lieu.class)
                .list();
    }

    Optional<Lieu> lire(LieuId lieu) {
        return jdbc.sql(LIEUX + "where id = :id and fusionne_dans_id is null")
                .param("id", lieu)
                .query(Lieu.class)
                .optional();
    }

    /** Nobody else changes it meanwhile. */
    Optional<Lieu> verrouiller(LieuId lieu) {
        return jdbc.sql(LIEUX + "where id = :id and fusionne_dans_id is null for update")
                .param("id", lieu)
                .query(Lieu.class)
                .optional();
    }

    /** @param dits by column */
    void ecrire(LieuId id, Map<String, @Nullable Object> dits, @Nullable LieuId halteDe) {
        fiches.ecrire(LIEU, TENUE, id, dits, FormeDeChamp.seule("halte_de_id", halteDe));
    }

    Champs dire(LieuId id) {
        return fiches.dire(LIEU, TENUE, id);
    }

    List<LieuId> haltes(LieuId mobile) {
        return jdbc.sql("select id from lieu where halte_de_id = :mobile order by nom, id")
                .param("mobile", mobile)
                .query(LieuId.class)
                .list();
    }

    /** Its stops bear its name, and are as wide and as easy to enter, but for those of which something else was said. */
    void suivreLeMobile(Lieu avant) {
        jdbc.sql("""
            update lieu halte
            set
                nom = case
                    when starts_with(halte.nom, :nom || ', ') then lieu.nom || substr(halte.nom, length(:nom) + 1)
                    else halte.nom
                end,
                capacite = case
                    when halte.capacite is not distinct from :capacite::integer then lieu.capacite
                    else halte.capacite
                end,
                acces_pmr = case
                    when halte.acces_pmr is not distinct from :accesPmr::boolean then lieu.acces_pmr
                    else halte.acces_pmr
                end,
                accessibilite = case
                    when halte.accessibilite is not distinct from :accessibilite::text then lieu.accessibilite
                    else halte.accessibilite
                end
            from lieu
            where lieu.id = :id and lieu.structure_id = halte.structure_id and lieu.id = halte.halte_de_id
            """).paramSource(avant).update();
    }

    /** With its stops, where it moves. */
    void retirer(LieuId lieu, LocalDate jour) {
        jdbc.sql("update lieu set retire_le = :jour where :id in (id, halte_de_id) and retire_le is null")
                .param("id", lieu)
                .param("jour", jour)
                .update();
    }

    /** With the stops that went with it. */
    void reprendre(LieuId lieu, LocalDate retireLe) {
        jdbc.sql("""
            update lieu
            set retire_le = null
            where :id in (id, halte_de_id) and retire_le = :retireLe and fusionne_dans_id is null
            """).param("id", lieu).param("retireLe", retireLe).update();
    }

    List<PlageHoraire> ouvertures(LieuId lieu) {
        return jdbc.sql("""
            select jour, ouvre as debut, ferme as fin
            from lieu_ouverture
            where lieu_id = :lieu
            order by jour, ouvre
            """).param("lieu", lieu).query(PlageHoraire.class).list();
    }

    /** The same hours are not written anew: the database keeps the day on which a venue was changed. */
    void ouvrir(LieuId lieu, List<PlageHoraire> plages) {
        if (ouvertures(lieu).equals(plages)) {
            return;
        }
        jdbc.sql("delete from lieu_ouverture where lieu_id = :lieu")
                .param("lieu", lieu)
                .update();
        plages.forEach(
                plage -> jdbc.sql("""
                    insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)
                    values (structure_courante(), :lieu, :jour, :debut, :fin)
                    """).param("lieu", lieu).paramSource(plage).update());
    }
}
