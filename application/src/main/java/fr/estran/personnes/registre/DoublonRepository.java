package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register, as it is looked through for records of one person. */
@Repository
record DoublonRepository(JdbcClient jdbc) {

    private static final int PAR_ENVOI = 2000;

    record Releve(
            UsagerId id,
            @Nullable String prenom,
            String nom,
            @Nullable String genre,
            @Nullable String naissance,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            @Nullable String quartier) {}

    private record Version(UsagerId id, String version) {}

    /** @param empreinte another one as soon as any record has changed */
    record Etat(int taille, long empreinte) {}

    Etat etat() {
        return jdbc.sql("""
            select
                count(*)::integer as taille,
                coalesce(bit_xor(hashtextextended(id::text || xmin::text, 0)), 0) as empreinte
            from usager
            """).query(Etat.class).single();
    }

    /** One after the other: the register is never in memory as a whole. */
    void parcourir(Consumer<Releve> lecteur) {
        try (var lus = jdbc.sql("""
            select
                id,
                prenom,
                nom,
                genre,
                annee_naissance::text as naissance,
                telephone,
                courriel,
                adresse,
                quartier
            from usager
            where nom is not null
                and not exists (
                    select from fusion
                    where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
            """).withFetchSize(PAR_ENVOI).query(Releve.class).stream()) {
            lus.forEach(lecteur);
        }
    }

    /** Of each record, what becomes another as soon as anything of it has changed. */
    Map<UsagerId, String> versions(Collection<UsagerId> ids) {
        return jdbc
                .sql("select id, md5(usager::text) as version from usager where id = any(:ids)")
                .param("ids", ids)
                .query(Version.class)
                .stream()
                .collect(toMap(Version::id, Version::version));
    }

    /** Until the end of the transaction nobody changes them. */
    void tenir(Collection<UsagerId> ids) {
        jdbc.sql("select id from usager where id = any(:ids) order by id for update")
                .param("ids", ids)
                .query((RowCallbackHandler) _ -> {});
    }

    /** Of those records, the ones that are no longer to be looked at: absorbed, without a name, or gone. */
    Set<UsagerId> parties(Collection<UsagerId> ids) {
        return jdbc.sql("""
                select dite.id
                from unnest(:ids::uuid[]) dite (id)
                where not exists (
                    select from usager
                    where usager.id = dite.id
                        and usager.nom is not null
                        and not exists (
                            select from fusion
                            where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id))
                """).param("ids", ids).query(UsagerId.class).set();
    }

    /** Of those records, the ones that are still to be looked at, neither absorbed nor gone, as they became known. */
    List<FicheTrouvee> fiches(Collection<UsagerId> ids) {
        return jdbc.sql("""
                        select\s""" + FicheTrouvee.COLONNES + """
                        from usager
                        where usager.id = any(:ids)
                            and usager.nom is not null
                            and not exists (
                                select from fusion
                                where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
                        order by usager.accueilli_le nulls first, usager.id
                        """)
                .param("ids", ids)
                .query(FicheTrouvee.class)
                .list();
    }
}
