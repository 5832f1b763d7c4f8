package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.dossier.FicheRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record LieuRepository(JdbcClient jdbc, FicheRepository fiches) {

    private static final String LIEUX = """
        select
            id,
            nom,
            adresse,
            code_postal,
            commune,
            etage,
            acces,
            arret,
            acces_pmr as pmr,
            accessibilite,
            contact_nom,
            contact_telephone,
            contact_courriel,
            cles,
            acces_equipe,
            equipement,
            retire_le,
            mobile is true as mobile,
            halte_de_id as halte_de
        from lieu
        """;

    List<LieuDecrit> tous() {
        return jdbc.sql(LIEUX + "where fusionne_dans_id is null order by nom, id")
                .query(LieuDecrit.class)
                .list();
    }

    List<LieuDecrit> des(Collection<LieuId> lieux) {
        return jdbc.sql(LIEUX + "where id = any(:lieux) order by nom, id")
                .param("lieux", lieux)
                .query(LieuDecrit.class)
                .list();
    }

    /** Those that are in use first. */
    List<LieuDecrit> haltes(LieuId mobile) {
        return jdbc.sql(LIEUX + """
            where halte_de_id = :mobile and fusionne_dans_id is null
            order by retire_le is not null, nom, id
            """)
                .param("mobile", mobile)
                .query(LieuDecrit.class)
                .list();
    }

    /** Those that are in use. */
    List<LieuAChoisir> mobiles() {
        return jdbc.sql("select id, nom from lieu where mobile and retire_le is null order by nom, id")
                .query(LieuAChoisir.class)
                .list();
    }

    Optional<LieuDecrit> lire(LieuId lieu) {
        return des(List.of(lieu)).stream().findFirst();
    }

    /** Nobody else changes it meanwhile; one that was found to be another has nothing of its own any more. */
    void verrouiller(LieuId lieu) {
        if (jdbc.sql("select 1 from lieu where id = :id and fusionne_dans_id is null for update")
                .param("id", lieu)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new Introuvable();
        }
    }

    /** What helps to find it, and what the team must know, as their form. */
    Champs pratique(LieuId lieu) {
        return fiches.dire(LIEU, PRATIQUE, lieu);
    }

    void decrire(LieuId lieu, Champs dits) {
        fiches.corriger(LIEU, PRATIQUE, lieu, dits);
    }
}
