package fr.estran.parole.enquetes;

import fr.estran.socle.vocabulaire.TrancheDAge;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register and the sheets tell of those who may be asked, as counts alone. */
@Repository
record ProfilRepository(JdbcClient jdbc) {

    /**
     * What the register knows of some people that a survey may ask too: how many are alike in all of it. Nobody can be told from it but by
     * their being few.
     */
    record Profil(String age, String quartier, String genre, Set<String> formes, int nombre) {

        Profil {
            formes = Set.copyOf(formes);
        }
    }

    private static final String PROFILS = """
        with venue as (
            select
                coalesce(fiche.conserve_id, participation.usager_id) as usager_id,
                array_agg(distinct action.type::text) as formes
            from participation
            join seance on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            left join fiche_conservee fiche
                on fiche.structure_id = participation.structure_id and fiche.absorbe_id = participation.usager_id
            where participation.presence = 'present' and seance.debut >= :depuis
            group by 1
        )
        select
            %s as age,
            coalesce(usager.quartier, 'inconnu') as quartier,
            coalesce(lower(usager.genre), 'inconnu') as genre,
            (select array_agg(forme order by forme) from unnest(venue.formes) forme) as formes,
            count(*)::integer as nombre
        from venue
        join usager on usager.id = venue.usager_id
        where usager.pseudonyme is null
        group by 1, 2, 3, 4
        """.formatted(TrancheDAge.sql("(:annee - usager.annee_naissance)"));

    /** Of all who came since then, but for minors met through a partner, who are known by no name. @param le on which day ages are told */
    List<Profil> depuis(OffsetDateTime depuis, LocalDate le) {
        return jdbc.sql(PROFILS)
                .param("depuis", depuis)
                .param("annee", le.getYear())
                .query((ligne, _) -> new Profil(
                        ligne.getString("age"),
                        ligne.getString("quartier"),
                        ligne.getString("genre"),
                        Set.of((String[]) ligne.getArray("formes").getArray()),
                        ligne.getInt("nombre")))
                .list();
    }
}
