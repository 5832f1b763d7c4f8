package fr.estran.personnes.registre;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What two records say, swapped. Whoever calls has locked both. */
@Repository
record EchangeRepository(JdbcClient jdbc) {

    void echanger(UsagerId une, UsagerId autre, Collection<ChampDeFiche> champs) {
        if (champs.isEmpty()) {
            return;
        }
        var valeurs = champs.stream().map(champ -> champ.code() + " = autre." + champ.code());
        var refus = "usager.sans_reponse";
        for (var champ : champs) {
            refus = champ.question()
                    ? "array_remove(%1$s, '%2$s') || case when '%2$s' = any(autre.sans_reponse) then array['%2$s'] else '{}' end"
                            .formatted(refus, champ.code())
                    : refus;
        }
        jdbc.sql("""
            update usager
            set %s, sans_reponse = (select coalesce(array_agg(refus order by refus), '{}') from unnest(%s) refus)
            from usager autre
            where (usager.id = :une and autre.id = :autre or usager.id = :autre and autre.id = :une)
                and autre.structure_id = usager.structure_id
            """.formatted(valeurs.collect(joining(", ")), refus))
                .param("une", une)
                .param("autre", autre)
                .update();
    }
}
