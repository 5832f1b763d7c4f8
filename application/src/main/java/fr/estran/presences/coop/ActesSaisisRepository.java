package fr.estran.presences.coop;

import fr.estran.presences.coop.ActeCoop.Cle;
import fr.estran.presences.coop.ActeCoop.Dites;
import fr.estran.presences.coop.ListeCoop.Equipier;
import fr.estran.presences.coop.ListeCoop.Semaine;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which acts were saved there, and which remain. */
@Repository
record ActesSaisisRepository(JdbcClient jdbc) {

    /** Of two records of one person, the one that is kept. */
    private static final String DE_LA_PERSONNE = """
        seance_id = :seance
            and rang = :rang
            and coalesce((
                select conserve_id from fiche_conservee where absorbe_id = acte_saisi.usager_id
            ), acte_saisi.usager_id) is not distinct from :usager::uuid
        """;

    List<Equipier> equipe() {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom, prenom, nom as famille, sortie
            from conseiller
            order by reference
            """).query(Equipier.class).list();
    }

    /**
     * Some weeks, and who is asked about.
     *
     * @param un which kinds of action are an act of each person who came
     * @param aucun which are none
     */
    record Cherches(
            LocalDate du,
            LocalDate avant,
            boolean saisies,
            @Nullable ConseillerId qui,
            List<TypeDAction> un,
            List<TypeDAction> aucun) {}

    /** Which acts there are, each by what tells it from the others; and which were entered, under the record that is kept. */
    private static final String ACTES = ActesCoopRepository.PERIODE + """
        ,
        venue as (
            select distinct periode.id as seance_id, coalesce(fiche.conserve_id, participation.usager_id) as usager_id
            from periode
            join participation
                on participation.structure_id = periode.structure_id and participation.seance_id = periode.id
            left join fiche_conservee fiche
                on fiche.structure_id = participation.structure_id and fiche.absorbe_id = participation.usager_id
            where periode.tenue and participation.presence = 'present'
        ),
        venus as (
            select periode.*, coalesce(affluence.anonymes, 0) as anonymes
            from periode
            left join affluence on affluence.structure_id = periode.structure_id and affluence.seance_id = periode.id
            where periode.tenue and periode.type <> all(:aucun::text[])
        ),
        acte as (
            select venue.seance_id, venue.usager_id, 0 as rang
            from venus
            join venue on venue.seance_id = venus.id
            where venus.type = any(:un::text[])
            union all
            select venus.id, null, rang
            from venus
            cross join generate_series(1, venus.anonymes) rang
            where venus.type = any(:un::text[])
            union all
            select venus.id, null, 0
            from venus
            where venus.type <> all(:un::text[])
                and (venus.anonymes > 0 or venus.id in (select seance_id from venue))
        ),
        saisi as (
            select acte_saisi.*, coalesce(fiche.conserve_id, acte_saisi.usager_id) as personne_id
            from periode
            join acte_saisi on acte_saisi.structure_id = periode.structure_id and acte_saisi.seance_id = periode.id
            left join fiche_conservee fiche
                on fiche.structure_id = acte_saisi.structure_id and fiche.absorbe_id = acte_saisi.usager_id
        )
        """;

    private static final String SAISIS = """
        select
            saisi.id,
            saisi.seance_id as seance,
            saisi.personne_id as usager,
            saisi.rang,
            periode.moment::date as jour,
            periode.type,
            periode.titre,
            tient.conseiller,
            saisi.saisi_le,
            compte.nom as par,
            saisi.dit_seance,
            saisi.dit_personne,
            saisi.dit_demande
        from saisi
        join periode on periode.id = saisi.seance_id
        left join tient on tient.seance_id = saisi.seance_id
        left join compte on compte.structure_id = saisi.structure_id and compte.id = saisi.saisi_par
        """;

    List<ActeSaisi> entre(Cherches cherches) {
        return jdbc.sql(ACTES + SAISIS + "order by periode.debut, saisi.reference")
                .paramSource(cherches)
                .query(ActeSaisi.class)
                .list();
    }

    /** What is there, and is here no more. */
    List<ActeSaisi> partis(Cherches cherches) {
        return jdbc.sql(ACTES + SAISIS + """
            where not exists (
                    select
                    from acte
                    where acte.seance_id = saisi.seance_id
                        and acte.rang = saisi.rang
                        and acte.usager_id is not distinct from saisi.personne_id
                )
                and (:qui::uuid is null or tient.conseiller = :qui::uuid)
            order by periode.debut, saisi.reference
            """)
                .paramSource(cherches)
                .query(ActeSaisi.class)
                .list();
    }

    /** How many acts each week had, and how many of them nobody has entered. */
    List<Semaine> semaines(Cherches cherches) {
        return jdbc.sql(ACTES + """
            select
                date_trunc('week', periode.moment)::date as lundi,
                count(*) filter (where deja.seance_id is null)::integer as reste,
                count(*)::integer as total
            from acte
            join periode on periode.id = acte.seance_id
            left join tient on tient.seance_id = acte.seance_id
            left join (
                select distinct seance_id, personne_id, rang from saisi
            ) deja
                on deja.seance_id = acte.seance_id
                and deja.rang = acte.rang
                and deja.personne_id is not distinct from acte.usager_id
            where :qui::uuid is null or tient.conseiller = :qui::uuid
            group by lundi
            order by lundi
            """).paramSource(cherches).query(Semaine.class).list();
    }

    /** The day of a session; empty for one that is not there. */
    Optional<LocalDate> jour(Cle cle) {
        return jdbc.sql("""
            select (seance.debut at time zone structure.fuseau)::date
            from seance
            join structure on structure.structure_id = seance.structure_id
            where seance.id = :seance
            """)
                .param("seance", cle.seance())
                .query(LocalDate.class)
                .optional();
    }

    /** Of two who do so at once, one. */
    boolean noter(Cle cle, Dites dites, CompteId compte, LocalDate le) {
        return jdbc.sql("""
            insert into acte_saisi (
                structure_id, id, seance_id, usager_id, rang, saisi_le, dit_seance, dit_personne, dit_demande, saisi_par)
            select structure_courante(), :id, :seance, :usager, :rang, :le, :dit_seance, :dit_personne, :dit_demande, :compte
            where not exists (select from acte_saisi where
            """ + DE_LA_PERSONNE + ")\non conflict do nothing")
                        .param("id", Identifiants.nouveau())
                        .param("seance", cle.seance())
                        .param("usager", cle.usager())
                        .param("rang", cle.rang())
                        .param("le", le)
                        .param("dit_seance", dites.seance())
                        .param("dit_personne", dites.personne())
                        .param("dit_demande", dites.demande())
                        .param("compte", compte)
                        .update()
                > 0;
    }

    void corriger(Cle cle, Dites dites) {
        jdbc.sql("""
            update acte_saisi
            set dit_seance = :dit_seance,
                dit_personne = :dit_personne,
                dit_demande = :dit_demande
            where
            """ + DE_LA_PERSONNE)
                .param("seance", cle.seance())
                .param("usager", cle.usager())
                .param("rang", cle.rang())
                .param("dit_seance", dites.seance())
                .param("dit_personne", dites.personne())
                .param("dit_demande", dites.demande())
                .update();
    }

    boolean reprendre(UUID id) {
        return jdbc.sql("delete from acte_saisi where id = :id").param("id", id).update() > 0;
    }
}
