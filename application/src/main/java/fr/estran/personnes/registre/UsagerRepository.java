package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record UsagerRepository(JdbcClient jdbc) {

    private static final String FICHES = """
            select\s""" + FicheTrouvee.COLONNES + """
            from usager
            """;

    private static final String NON_ABSORBEES = """
        not exists (
            select from fusion
            where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
        """;

    /** A lock a name, taken in one order. */
    void reserver(Collection<Personne> personnes) {
        jdbc.sql("""
            select pg_advisory_xact_lock(hashtext('usager'), verrou)
            from (
                select distinct hashtext(structure_courante()::text || plier(nom)) as verrou
                from unnest(:noms::text[]) nom
                order by verrou
            ) verrous
            """)
                .param(
                        "noms",
                        personnes.stream()
                                .map(personne -> personne.nom() + personne.prenom())
                                .toList())
                .query((RowCallbackHandler) rien -> {});
    }

    /** The names first: a telephone may be that of a whole house. */
    Optional<UsagerId> identique(Personne personne) {
        return jdbc.sql("""
            with recursive homonyme as materialized (
                select id, annee_naissance, accueilli_le, telephone_plie, courriel, adresse
                from usager
                where nom_plie = plier(:nom) and prenom_plie = plier(:prenom)
            ),
            fiche as (
                (
                    select id
                    from homonyme
                    where (annee_naissance = :anneeNaissance::integer) is not false
                        and (telephone_plie = numero(:telephone)
                            or lower(courriel) = lower(:courriel)
                            or plier(adresse) = plier(:adresse))
                    order by
                        coalesce(annee_naissance = :anneeNaissance::integer, false) desc,
                        accueilli_le,
                        id
                    limit 1
                )
                union all
                select fusion.conserve_id
                from fiche
                join fusion on fusion.absorbe_id = fiche.id
            )
            select id
            from fiche
            where not exists (select from fusion where fusion.absorbe_id = fiche.id)
            """).paramSource(personne).query(UsagerId.class).optional();
    }

    void ajouter(UsagerId id, Personne personne, LocalDate jour) {
        jdbc.sql("""
            insert into usager (
                structure_id, id, prenom, nom, annee_naissance, telephone, courriel, adresse, contact,
                accueilli_le)
            values (
                structure_courante(), :id, :prenom, :nom, :anneeNaissance, :telephone, :courriel, :adresse,
                :contact, :jour)
            """).paramSource(personne).param("id", id).param("jour", jour).update();
    }

    /** @return whether anything of it was not there yet */
    boolean retenir(UsagerId usager, OuJoindre dit, boolean remplacer) {
        return jdbc.sql("""
            update usager
            set
                telephone = dite.telephone,
                courriel = dite.courriel,
                adresse = dite.adresse
            from (
                select
                    id,
                    case when telephone is null or :remplacer then coalesce(:telephone::text, telephone) else telephone
                        end as telephone,
                    case when courriel is null or :remplacer then coalesce(:courriel::text, courriel) else courriel
                        end as courriel,
                    case when adresse is null or :remplacer then coalesce(:adresse::text, adresse) else adresse
                        end as adresse
                from usager
                where id = :id and nom is not null and anonyme_depuis is null
                for update
            ) dite
            where usager.structure_id = structure_courante()
                and usager.id = dite.id
                and (usager.telephone, usager.courriel, usager.adresse)
                    is distinct from (dite.telephone, dite.courriel, dite.adresse)
            """)
                        .paramSource(dit)
                        .param("id", usager)
                        .param("remplacer", remplacer)
                        .update()
                == 1;
    }

    List<FicheTrouvee> semblables(Personne personne) {
        return jdbc.sql(FICHES + "where " + NON_ABSORBEES + """
                and (usager.nom_plie = plier(:nom) and usager.prenom_plie = plier(:prenom)
                    or usager.nom_plie = plier(:prenom) and usager.prenom_plie = plier(:nom)
                    or usager.telephone_plie = numero(:telephone)
                        and left(usager.prenom_plie, 3) = left(plier(:prenom), 3))
            order by usager.nom, usager.prenom, usager.id
            limit 5
            """)
                .paramSource(personne)
                .query(FicheTrouvee.class)
                .list();
    }

    Optional<FicheTrouvee> lire(UsagerId usager) {
        return jdbc.sql(FICHES + "where usager.id = :id")
                .param("id", usager)
                .query(FicheTrouvee.class)
                .optional();
    }
}
