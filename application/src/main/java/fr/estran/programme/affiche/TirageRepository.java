package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.LieuId;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many leaflets were printed, and where they were left. */
@Repository
@Order(130)
record TirageRepository(JdbcClient jdbc) implements AttacheAuLieu {

    /**
     * How many were printed of a form of a quarter's leaflet, and where they were left.
     *
     * @param ailleurs where else, in words; empty where nobody said
     */
    record Tirage(FormeDePlaquette forme, int nombre, List<LieuId> lieux, String ailleurs) {

        Tirage {
            lieux = List.copyOf(lieux);
        }
    }

    /** One form at a time: the row of the structure is the lock. */
    void verrouiller() {
        jdbc.sql("select structure_id from structure for no key update")
                .query(UUID.class)
                .single();
    }

    /** In the order of the forms. */
    List<Tirage> du(TrimestreDuProgramme trimestre) {
        return jdbc.sql("""
            select
                forme,
                nombre,
                coalesce(ailleurs, '') as ailleurs,
                array(
                    select lieu_id
                    from tirage_lieu
                    where tirage_lieu.structure_id = tirage.structure_id
                        and tirage_lieu.trimestre = tirage.trimestre
                        and tirage_lieu.forme = tirage.forme
                    order by lieu_id
                ) as lieux
            from tirage
            where trimestre = :trimestre
            """).param("trimestre", trimestre.code()).query(Tirage.class).stream()
                .sorted(comparing(Tirage::forme))
                .toList();
    }

    Optional<Tirage> de(TrimestreDuProgramme trimestre, FormeDePlaquette forme) {
        return du(trimestre).stream().filter(tirage -> tirage.forme() == forme).findFirst();
    }

    /** A venue that is not there is passed over. */
    void ecrire(TrimestreDuProgramme trimestre, Tirage tirage) {
        retirer(trimestre, tirage.forme());
        jdbc.sql("""
            insert into tirage (structure_id, trimestre, forme, nombre, ailleurs)
            values (structure_courante(), :trimestre, :forme, :nombre, nullif(:ailleurs, ''))
            """).param("trimestre", trimestre.code()).paramSource(tirage).update();
        jdbc.sql("""
            insert into tirage_lieu (structure_id, trimestre, forme, lieu_id)
            select structure_courante(), :trimestre, :forme, id
            from lieu
            where id = any(:lieux) and fusionne_dans_id is null
            """).param("trimestre", trimestre.code()).paramSource(tirage).update();
    }

    void retirer(TrimestreDuProgramme trimestre, FormeDePlaquette forme) {
        jdbc.sql("delete from tirage where trimestre = :trimestre and forme = :forme")
                .param("trimestre", trimestre.code())
                .param("forme", forme)
                .update();
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        int n = jdbc.sql("select count(*) from tirage_lieu where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MotsDePlaquette.MESSAGES.dire("attache", "n", n));
    }
}
