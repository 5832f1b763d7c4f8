package fr.estran.personnes.registre;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What records hold of a person. Last to forget: others still ask here by which number or address somebody was reached. */
@Repository
@Order(1000)
class FichesDetenuesRepository extends DetenusRepository {

    private static final String OUBLIES = Arrays.stream(ChampDeFiche.values())
            .map(champ -> champ.code() + " = default")
            .collect(joining(", "));

    FichesDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(
                        new Detenue("usager", """
                    select
                        reference, pseudonyme, prenom, nom, genre, annee_naissance, situation, quartier, telephone,
                        courriel, contact, adresse, accueilli_le,
                        array_to_string(a_prevoir, ', ') as a_prevoir,
                        array_to_string(sans_reponse, ', ') as sans_reponse,
                        case when enquetes then 'oui' when not enquetes then 'non' end as enquetes
                    from usager
                    where id = any(:fiches)
                    order by reference
                    """),
                        new Detenue("fusion", """
                    select absorbee.reference as fiche, conservee.reference as reunie_a, fusion.le
                    from fusion
                    join usager absorbee
                        on absorbee.structure_id = fusion.structure_id and absorbee.id = fusion.absorbe_id
                    join usager conservee
                        on conservee.structure_id = fusion.structure_id and conservee.id = fusion.conserve_id
                    where fusion.absorbe_id = any(:fiches)
                    order by fusion.le, absorbee.reference
                    """),
                        new Detenue("lien_usager", """
                    select lien.nature, coalesce(nom_sans_pseudonyme(autre), '') as autre_personne
                    from lien_usager lien
                    join usager autre on autre.structure_id = lien.structure_id
                        and autre.id in (lien.usager_id, lien.autre_id)
                        and autre.id <> all(:fiches)
                    where lien.usager_id = any(:fiches) or lien.autre_id = any(:fiches)
                    order by 2, 1
                    """),
                        new Detenue("distinction", """
                    select autre.reference as autre_fiche, distinction.le
                    from distinction
                    join usager autre on autre.structure_id = distinction.structure_id
                        and autre.id in (distinction.une_id, distinction.autre_id)
                        and autre.id <> all(:fiches)
                    where distinction.une_id = any(:fiches) or distinction.autre_id = any(:fiches)
                    order by distinction.le, autre.reference
                    """)),
                List.of(
                        // merges stay: figures count the records of one person as one
                        "delete from distinction where une_id = any(:fiches) or autre_id = any(:fiches)",
                        "update fusion set echanges = '{}' where absorbe_id = any(:fiches) and echanges <> '{}'",
                        "delete from lien_usager where usager_id = any(:fiches) or autre_id = any(:fiches)",
                        """
                    update usager
                    set
                        reference = nouvelle_reference('U'),
                        pseudonyme = 'anonyme',
                        accueilli_le = null,
                        sans_reponse = default,
                        anonyme_depuis = :aujourdhui,
                        %s
                    where id = any(:fiches)
                    """.formatted(OUBLIES)));
    }
}
