package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheet of one person: its words, and the records that are the same person. */
@Repository
record FicheRepository(JdbcClient jdbc) {

    Optional<Fiche> lire(UsagerId usager) {
        return jdbc.sql("""
            select
                usager.id,
                usager.reference,
                usager.pseudonyme,
                usager.prenom,
                usager.nom,
                usager.annee_naissance,
                usager.genre,
                usager.situation,
                usager.quartier,
                quartier.nom as quartier_nom,
                usager.telephone,
                usager.courriel,
                usager.adresse,
                usager.contact,
                usager.enquetes,
                array_to_string(usager.a_prevoir, ' ') as a_prevoir_ecrit,
                array_to_string(usager.sans_reponse, ' ') as sans_reponse_ecrit,
                md5(usager::text) as version
            from usager
            left join quartier on quartier.structure_id = usager.structure_id
                and quartier.code = usager.quartier
            where usager.id = :usager
            """).param("usager", usager).query(Fiche.class).optional();
    }

    /** Both records, in one order, until the end of the transaction. */
    void verrouiller(UsagerId une, UsagerId autre) {
        jdbc.sql("select id from usager where id in (:une, :autre) order by id for update")
                .param("une", une)
                .param("autre", autre)
                .query((RowCallbackHandler) rien -> {});
    }

    /** Whoever merges districts holds them before the people in them: so does whoever gives somebody another. */
    void attendreLeQuartier(@Nullable String code) {
        jdbc.sql("select quartier_retenu(structure_courante(), :code::code)")
                .param("code", code)
                .query((RowCallbackHandler) rien -> {});
    }

    /** Nobody is known there any more. */
    boolean effacee(UsagerId fiche) {
        return jdbc.sql("select exists (select from usager where id = :fiche and anonyme_depuis is not null)")
                .param("fiche", fiche)
                .query(Boolean.class)
                .single();
    }

    /** @return whether it was still as it had been read */
    boolean modifier(UsagerId usager, String version, SaisieFiche dite) {
        return jdbc.sql("""
            update usager
            set
                prenom = :prenom,
                nom = :nom,
                telephone = :telephone,
                courriel = :courriel,
                adresse = :adresse,
                contact = :contact,
                enquetes = :enquetes,
                genre = :genre,
                annee_naissance = :annee,
                situation = :situation,
                quartier = :quartier,
                sans_reponse = :sansReponse::text[],
                a_prevoir = :aPrevoir::text[]
            where id = :usager and md5(usager::text) = :version
            """)
                        .param("usager", usager)
                        .param("version", version)
                        .param("prenom", dite.ou(dite.prenom()))
                        .paramSource(dite)
                        .param("telephone", dite.telephoneAffiche())
                        .param("courriel", dite.ou(dite.courriel()))
                        .param("adresse", dite.ou(dite.adresse()))
                        .param("contact", dite.ou(dite.contact()))
                        .param("enquetes", dite.avisDemande())
                        .param("genre", dite.reponse(dite.genre()))
                        .param("annee", dite.annee())
                        .param("situation", dite.reponse(dite.situation()))
                        .param("quartier", dite.reponse(dite.quartier()))
                        .param("sansReponse", dite.refusees())
                        .update()
                == 1;
    }

    /** The record that is kept, of one that was absorbed; none of another. */
    Optional<UsagerId> conservee(UsagerId usager) {
        return jdbc.sql("""
            with recursive suite as (
                select conserve_id from fusion where absorbe_id = :usager
                union all
                select fusion.conserve_id
                from suite
                join fusion on fusion.absorbe_id = suite.conserve_id
            )
            select conserve_id
            from suite
            where not exists (select from fusion where fusion.absorbe_id = suite.conserve_id)
            """).param("usager", usager).query(UsagerId.class).optional();
    }

    /** This record and all that it has absorbed, chains included. */
    List<UsagerId> fiches(UsagerId usager) {
        return jdbc.sql("""
            with recursive suite as (
                select :usager::uuid as id
                union all
                select fusion.absorbe_id
                from suite
                join fusion on fusion.structure_id = structure_courante() and fusion.conserve_id = suite.id
            )
            select id from suite
            """).param("usager", usager).query(UsagerId.class).list();
    }

    /** The records that this one has absorbed, chains included, the last first. */
    List<FicheReunie> reunies(UsagerId usager) {
        return jdbc.sql("""
            with recursive suite as (
                select absorbe_id, le, ordre from fusion where conserve_id = :usager
                union all
                select fusion.absorbe_id, fusion.le, fusion.ordre
                from suite
                join fusion on fusion.structure_id = structure_courante() and fusion.conserve_id = suite.absorbe_id
            )
            select
                usager.id,
                usager.reference,
                prenom_dit(usager) as prenom,
                nom_dit(usager) as nom,
                suite.le
            from suite
            join usager on usager.structure_id = structure_courante() and usager.id = suite.absorbe_id
            order by suite.ordre desc
            """).param("usager", usager).query(FicheReunie.class).list();
    }

    List<Fiche.Quartier> quartiers() {
        return jdbc.sql("""
            select code, coalesce(nom, code) as nom, retire_le is not null as retire
            from quartier
            where fusionne_dans is null
            order by ordre nulls last, nom, code
            """).query(Fiche.Quartier.class).list();
    }

    /** How many people are in the register, each once. */
    int compter() {
        return jdbc.sql("""
            select (select count(*) from usager) - (select count(*) from fusion)
            """).query(Integer.class).single();
    }

    List<FicheTrouvee> dernieres() {
        return jdbc.sql("""
                        select\s""" + FicheTrouvee.COLONNES + """
                        from usager
                        where nom is not null
                            and not exists (
                                select from fusion
                                where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
                        order by accueilli_le desc nulls last, id desc
                        limit 10
                        """)
                .query(FicheTrouvee.class)
                .list();
    }
}
