package fr.estran.usagers;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnonymatRepository {

    private final JdbcClient jdbc;
    private final Clock horloge;

    AnonymatRepository(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** In the order of ids, so that two who lock them never wait for each other. */
    List<UsagerId> fiches(UsagerId une) {
        var ids = jdbc.sql("""
                        select id
                        from usager
                        where id = :une
                            or id in (
                                select famille.absorbe_id
                                from fiche_conservee famille
                                where famille.conserve_id = coalesce(
                                    (select conserve_id from fiche_conservee where absorbe_id = :une), :une))
                            or id = (select conserve_id from fiche_conservee where absorbe_id = :une)
                        order by id
                        for no key update
                        """).param("une", une).query(UsagerId.class).list();
        return ids.stream().sorted(Comparator.comparing(this::absorbee)).toList();
    }

    private boolean absorbee(UsagerId fiche) {
        return jdbc.sql("select exists (select from fusion where absorbe_id = :fiche)")
                .param("fiche", fiche)
                .query(Boolean.class)
                .single();
    }

    Optional<FicheTrouvee> connue(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select
                            id,
                            reference,
                            coalesce(prenom, '') as prenom,
                            coalesce(nom, pseudonyme) as nom,
                            annee_naissance,
                            telephone,
                            courriel,
                            adresse,
                            contact
                        from usager
                        where id = any(:fiches) and anonyme_depuis is null
                        order by exists (select from fusion where fusion.absorbe_id = usager.id)
                        limit 1
                        """)
                .param("fiches", ids(fiches))
                .query(FicheTrouvee.class)
                .optional();
    }

    List<PersonneConnue> connues() {
        return jdbc.sql("""
                        select id, coalesce(accueilli_le, uuid_extract_timestamp(id)::date, :aujourdhui) as creee
                        from usager
                        where anonyme_depuis is null
                            and not exists (
                                select from fusion
                                where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
                        """)
                .param("aujourdhui", LocalDate.now(horloge))
                .query(PersonneConnue.class)
                .list();
    }

    Map<UsagerId, UsagerId> conservees() {
        record Paire(UsagerId absorbee, UsagerId conservee) {}
        return jdbc
                .sql("select absorbe_id as absorbee, conserve_id as conservee from fiche_conservee")
                .query(Paire.class)
                .stream()
                .collect(toMap(Paire::absorbee, Paire::conservee));
    }

    FaitsComptes faits(UsagerId conservee) {
        return jdbc.sql("select genre, annee_naissance, situation, quartier from usager where id = :id")
                .param("id", conservee)
                .query(FaitsComptes.class)
                .single();
    }

    void garder(UsagerId conservee, FaitsComptes faits) {
        jdbc.sql("""
                        update usager
                        set
                            genre = :genre,
                            annee_naissance = :anneeNaissance,
                            situation = :situation,
                            quartier = :quartier
                        where id = :id
                        """)
                .param("genre", faits.genre())
                .param("anneeNaissance", faits.anneeNaissance())
                .param("situation", faits.situation())
                .param("quartier", faits.quartier())
                .param("id", conservee)
                .update();
    }

    List<String> references(Collection<UsagerId> fiches) {
        return jdbc.sql("select reference from usager where id = any(:fiches)")
                .param("fiches", ids(fiches))
                .query(String.class)
                .list();
    }

    void reconnaitre() {
        jdbc.sql("""
                        update usager
                        set anonyme_depuis = :aujourdhui
                        where pseudonyme = 'anonyme' and nom is null and prenom is null and telephone is null
                            and courriel is null and adresse is null and contact is null and accueilli_le is null
                            and anonyme_depuis is null
                        """).param("aujourdhui", LocalDate.now(horloge)).update();
    }

    List<Map<String, @Nullable Object>> usagers(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select
                            reference, pseudonyme, prenom, nom, genre, annee_naissance, situation, quartier, telephone,
                            courriel, contact, adresse, accueilli_le,
                            array_to_string(a_prevoir, ', ') as a_prevoir,
                            array_to_string(sans_reponse, ', ') as sans_reponse,
                            case when enquetes then 'oui' when not enquetes then 'non' end as enquetes
                        from usager
                        where id = any(:fiches)
                        order by reference
                        """).param("fiches", ids(fiches)).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> fusions(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select absorbee.reference as fiche, conservee.reference as reunie_a, fusion.le
                        from fusion
                        join usager absorbee
                            on absorbee.structure_id = fusion.structure_id and absorbee.id = fusion.absorbe_id
                        join usager conservee
                            on conservee.structure_id = fusion.structure_id and conservee.id = fusion.conserve_id
                        where fusion.absorbe_id = any(:fiches)
                        order by fusion.le, absorbee.reference
                        """).param("fiches", ids(fiches)).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> liens(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select lien.nature, concat_ws(' ', autre.prenom, autre.nom) as autre_personne
                        from lien_usager lien
                        join usager autre on autre.structure_id = lien.structure_id
                            and autre.id in (lien.usager_id, lien.autre_id)
                            and autre.id <> all(:fiches)
                        where lien.usager_id = any(:fiches) or lien.autre_id = any(:fiches)
                        order by 2, 1
                        """).param("fiches", ids(fiches)).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> distinctions(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select autre.reference as autre_fiche, distinction.le
                        from distinction
                        join usager autre on autre.structure_id = distinction.structure_id
                            and autre.id in (distinction.une_id, distinction.autre_id)
                            and autre.id <> all(:fiches)
                        where distinction.une_id = any(:fiches) or distinction.autre_id = any(:fiches)
                        order by distinction.le, autre.reference
                        """).param("fiches", ids(fiches)).query().listOfRows();
    }

    void oublier(Collection<UsagerId> fiches) {
        jdbc.sql("delete from distinction where une_id = any(:fiches) or autre_id = any(:fiches)")
                .param("fiches", ids(fiches))
                .update();
        jdbc.sql("update fusion set echanges = '{}' where absorbe_id = any(:fiches) and echanges <> '{}'")
                .param("fiches", ids(fiches))
                .update();
        jdbc.sql("delete from lien_usager where usager_id = any(:fiches) or autre_id = any(:fiches)")
                .param("fiches", ids(fiches))
                .update();
        jdbc.sql("""
                        update usager
                        set
                            reference = nouvelle_reference('U'),
                            pseudonyme = 'anonyme',
                            prenom = null,
                            nom = null,
                            genre = null,
                            annee_naissance = null,
                            situation = null,
                            quartier = null,
                            telephone = null,
                            courriel = null,
                            contact = null,
                            adresse = null,
                            accueilli_le = null,
                            a_prevoir = '{}',
                            sans_reponse = '{}',
                            enquetes = null,
                            anonyme_depuis = :aujourdhui
                        where id = any(:fiches)
                        """)
                .param("fiches", ids(fiches))
                .param("aujourdhui", LocalDate.now(horloge))
                .update();
    }

    private static UsagerId[] ids(Collection<UsagerId> fiches) {
        return fiches.toArray(UsagerId[]::new);
    }
}
