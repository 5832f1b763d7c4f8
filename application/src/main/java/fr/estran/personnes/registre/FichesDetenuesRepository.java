package fr.estran.personnes.registre;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sheets of one person hold: given back to them, and forgotten. */
@Repository
record FichesDetenuesRepository(JdbcClient jdbc, Clock horloge) {

    private static final String OUBLIES = Arrays.stream(ChampDeFiche.values())
            .map(champ -> champ.code() + " = default")
            .collect(joining(", "));

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
            """).param("fiches", fiches).query().listOfRows();
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
            """).param("fiches", fiches).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> liens(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select lien.nature, coalesce(nom_sans_pseudonyme(autre), '') as autre_personne
            from lien_usager lien
            join usager autre on autre.structure_id = lien.structure_id
                and autre.id in (lien.usager_id, lien.autre_id)
                and autre.id <> all(:fiches)
            where lien.usager_id = any(:fiches) or lien.autre_id = any(:fiches)
            order by 2, 1
            """).param("fiches", fiches).query().listOfRows();
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
            """).param("fiches", fiches).query().listOfRows();
    }

    void oublier(Collection<UsagerId> fiches) {
        jdbc.sql("delete from distinction where une_id = any(:fiches) or autre_id = any(:fiches)")
                .param("fiches", fiches)
                .update();
        jdbc.sql("update fusion set echanges = '{}' where absorbe_id = any(:fiches) and echanges <> '{}'")
                .param("fiches", fiches)
                .update();
        jdbc.sql("delete from lien_usager where usager_id = any(:fiches) or autre_id = any(:fiches)")
                .param("fiches", fiches)
                .update();
        jdbc.sql("""
            update usager
            set
                reference = nouvelle_reference('U'),
                pseudonyme = 'anonyme',
                accueilli_le = null,
                sans_reponse = default,
                anonyme_depuis = :aujourdhui,
                %s
            where id = any(:fiches)
            """.formatted(OUBLIES))
                .param("fiches", fiches)
                .param("aujourdhui", LocalDate.now(horloge))
                .update();
    }
}
